using CrpvReporting.Tests.Import;
using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class MatchesCommandTests
{
    private static readonly string Return = $"{ReturnText.Header.Replace("demi_journees", "Volume", StringComparison.Ordinal).Replace("mission", "Axe", StringComparison.Ordinal)}\n{ReturnText.Line}\n";

    [Fact]
    public void A_header_told_at_the_import_is_remembered_shown_and_forgotten()
    {
        using var store = new SmallStore();
        var path = store.Folder.Write("ARA_2021.csv", Return);
        Assert.Contains("--match \"Volume=demi_journees\"", Crpv.Run("check", path, "--db", store.Database).Output, StringComparison.Ordinal);
        Assert.False(File.Exists(store.Database));
        Assert.Equal(0, Crpv.Run("check", path, "--db", store.Database, "--match", "volume=Demi-journées").Code);
        Assert.Equal(0, Crpv.Run("import", path, "--db", store.Database, "--match", "Volume=demi_journees").Code);

        Assert.Equal(
            "centre,header,field,step,year,file\nARA,Axe,mission,synonym,2021,ARA_2021.csv\nARA,Volume,demi_journees,told,2021,ARA_2021.csv\n",
            Matches("--format", "csv").Output.ReplaceLineEndings("\n"));
        Assert.Empty(Matches("--centre", "BFC", "--format", "json").Json().EnumerateArray());
        var told = Matches("--centre", "ara", "--format", "json").Json()[1];
        Assert.Equal(["centre", "header", "field", "step", "year", "file"], told.Keys());
        Assert.Equal(("Volume", "demi_journees", "told"), (told.Text("header"), told.Text("field"), told.Text("step")));
        Snapshot.Matches(Matches().Output);

        Assert.Equal("ARA : 1\u00A0correspondance oubliée.", Matches("--forget", "--centre", "ARA", "--header", "VOLUME").Output.Trim());
        Assert.Equal(1, Matches("--forget", "--centre", "ARA", "--format", "json").Json().GetProperty("forgotten").GetInt32());
        Assert.Equal("ARA : aucune correspondance à oublier.", Matches("--centre", "ARA", "--forget").Output.Trim());
        Assert.Contains("Aucun en-tête n'est mémorisé.", Matches().Output, StringComparison.Ordinal);

        Crpv Matches(params string[] arguments)
        {
            var run = Crpv.Run(["matches", "--db", store.Database, .. arguments]);
            Assert.Equal((0, ""), (run.Code, run.Error));
            return run;
        }
    }

    [Fact]
    public void A_header_told_that_no_file_has_is_said()
    {
        using var folder = new TempFolder();
        var run = Crpv.Run("check", folder.Write("ARA_2021.csv", ReturnText.With()), "--db", folder["bilan.db"], "--match", "Volume=participants");
        Assert.Equal((0, "--match : aucun fichier n'a de colonne « Volume » à lire comme participants."), (run.Code, run.Error.Trim()));
    }

    [Theory]
    [InlineData("check FILE --match Volume", "Correspondance incorrecte")]
    [InlineData("check FILE --match =mission", "Correspondance incorrecte")]
    [InlineData("check FILE --match Volume=couleur", "Champ inconnu : couleur. Champs possibles : annee, centre")]
    [InlineData("check FILE --match Volume=", "Champ inconnu")]
    [InlineData("check FILE --match Volume=mission --match volume=mode", "Deux champs pour l'en-tête « Volume » : mission et mode.")]
    [InlineData("check FILE --match", "L'option --match attend une valeur.")]
    [InlineData("matches --db absent.db", "Base introuvable")]
    [InlineData("matches --db absent.db --forget --centre ARA", "Base introuvable")]
    [InlineData("matches --forget", "Indiquez le centre")]
    [InlineData("matches --header Volume", "--header ne va qu'avec --forget.")]
    [InlineData("matches --centre ZZ", "Centre inconnu : ZZ.")]
    [InlineData("matches 2021", "Argument en trop : 2021.")]
    public void A_wrong_line_has_exit_code_2_and_one_french_line(string line, string start)
    {
        using var folder = new TempFolder();
        var file = folder.Write("ARA_2021.csv", ReturnText.With());
        Assert.StartsWith(start, Crpv.Run([.. line.Split(' ').Select(word => word == "FILE" ? file : word)]).UsageError(), StringComparison.Ordinal);
    }
}
