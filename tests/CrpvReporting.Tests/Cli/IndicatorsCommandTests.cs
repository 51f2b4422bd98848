using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class IndicatorsCommandTests(SampleDatabase samples)
{
    [Fact]
    public void The_dictionary_needs_no_database()
    {
        using var folder = new TempFolder();
        var run = Crpv.Run("indicators", "--db", folder["absent.db"]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Snapshot.Matches(run.Output);
    }

    [Fact]
    public void One_indicator_is_told_in_full()
    {
        var told = Crpv.Run("indicators", "--only", "médiane", "--format", "json").Json()[0];
        Assert.Equal(["indicator", "label", "unit", "definition", "formula", "scope", "decimals", "since", "breaks"], told.Keys());
        Assert.Equal("MEDIANE_PAR_CENTRE", told.Text("indicator"));
    }

    [Fact]
    public void The_values_of_a_year_are_shown_with_their_unit() =>
        Snapshot.Matches(Crpv.Run("indicators", "2021", "--db", samples.Workspace.Database).Output);

    [Fact]
    public void What_nobody_declared_has_no_value_in_files()
    {
        var values = Crpv.Run("indicators", "2020", "--db", samples.Workspace.Database, "--format", "csv").Output.ReplaceLineEndings("\n");
        Assert.Contains("\nDEMI_JOURNEES,2187.5,demi-journées,19\n", values, StringComparison.Ordinal);
        Assert.Contains("\nETP,,équivalents temps plein,0\n", values, StringComparison.Ordinal);
    }

    [Fact]
    public void The_query_of_an_indicator_is_printed_ready_to_run()
    {
        var sql = Crpv.Run("indicators", "2021", "--only", "ACTIVITES", "--sql").Output;
        Assert.StartsWith("-- ACTIVITES : Activités\nSELECT count(*)\n", sql.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("WHERE s.year = 2021 AND p.code = 'politique_ville';", sql, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("indicators --sql", "Indiquez l'année des requêtes")]
    [InlineData("indicators --only bonheur", "Indicateur inconnu : bonheur. Indicateurs possibles : DEMI_JOURNEES, ")]
    [InlineData("indicators 20x1", "Année incorrecte : 20x1.")]
    [InlineData("indicators 2021 --db absent.db", "Base introuvable")]
    public void A_wrong_use_is_told(string arguments, string message)
    {
        var run = Crpv.Run(arguments.Split(' '));
        Assert.Equal(2, run.Code);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }
}
