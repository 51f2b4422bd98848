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

    [Fact]
    public void The_values_and_places_of_a_frozen_balance_stay()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "3" });
        Assert.Equal(0, Crpv.Run("freeze", "2021", "--label", "Octobre", "--accept", "missing_centre=essai", "--accept", "partial_year=essai", "--db", store.Database).Code);
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2" }, new ReturnLine { Title = "Suite", HalfDays = "5" });

        Assert.Contains("DEMI_JOURNEES,3,", Values("indicators", "--frozen", "octobre"), StringComparison.Ordinal);
        Assert.Contains("DEMI_JOURNEES,7,", Values("indicators"), StringComparison.Ordinal);
        Assert.NotEqual(Values("place"), Values("place", "--frozen", "octobre"));

        string Values(string verb, params string[] options) => Crpv.Run([verb, "2021", "--db", store.Database, "--format", "csv", .. options]).Output;
    }

    [Theory]
    [InlineData("indicators --frozen octobre", "--frozen ne va qu'avec les valeurs d'une année")]
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
