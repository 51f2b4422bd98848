using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class ChartsCommandTests : IDisposable
{
    private readonly SmallStore store = new();

    public ChartsCommandTests()
    {
        store.Import("ARA_2021.csv", new ReturnLine { Theme = "SANTE" }, new ReturnLine { Mode = "DISTANCIEL" });
        store.Import("GES_2021.csv", new ReturnLine { HalfDays = "2" });
    }

    [Fact]
    public void Charts_are_written_with_their_numbers_and_descriptions_and_said_one_by_one()
    {
        var run = Charts("--only", "missions", "--only", "carte");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("9\u00A0fichiers écrits dans ", run.Output, StringComparison.Ordinal);
        Assert.Contains("  carte : 2\u00A0centres comptés, 2\u00A0demi-journées par centre en moyenne", run.Output, StringComparison.Ordinal);
        Assert.Equal("carte.csv carte.png carte.svg carte.txt missions.csv missions.png missions.svg missions.txt planche.html", Written());
    }

    [Fact]
    public void Formats_and_bare_pictures_are_chosen()
    {
        Assert.Equal(0, Charts("--only", "missions,centres", "--format", "pdf", "--bare").Code);
        Assert.Equal("centres-nu.pdf centres.csv centres.txt missions-nu.pdf missions.csv missions.txt planche.html", Written());
    }

    [Fact]
    public void Width_and_palette_are_those_asked_for()
    {
        Charts("--only", "missions", "--format", "svg", "--width", "640", "--palette", "#5b2333");
        var svg = File.ReadAllText(store.Folder["charts/missions.svg"]);
        Assert.Contains("width=\"640\"", svg, StringComparison.Ordinal);
        Assert.Contains("#5b2333", svg, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Written_twice_the_files_are_the_same()
    {
        Charts("--format", "svg,png,pdf");
        var first = Bytes();
        Charts("--format", "svg,png,pdf");
        Assert.Equal(first, Bytes());
    }

    [Fact]
    public void A_year_of_two_centres_has_no_chart_to_draw_without_centre_figures() =>
        Assert.Equal("Aucun graphique pour 2021 : aucun chiffre à dessiner.", Charts("--without-centre-figures").UsageError());

    [Theory]
    [InlineData("--only camembert", "Graphique inconnu : camembert. Graphiques de 2021 : annees, couverture, missions, types-modes, thematiques, mois, centres, ecarts, centres-mois, carte, crise.")]
    [InlineData("--format gif", "Format inconnu : gif. Formats possibles : svg, png, pdf.")]
    [InlineData("--width 319", "Largeur incorrecte : 319. Écrivez un nombre de pixels, de 320 à 4000.")]
    [InlineData("--width large", "Largeur incorrecte : large. Écrivez un nombre de pixels, de 320 à 4000.")]
    [InlineData("--palette #ffff00", "Couleur trop claire : #ffff00 a un contraste de 1 avec le fond blanc, il en faut 3. Prenez-la plus foncée.")]
    [InlineData("--only types-modes --palette #5b2333", "Palette trop courte : le graphique types-modes demande 3 couleurs, la palette en a 1.")]
    public void A_wrong_use_is_said_with_what_to_write(string options, string expected)
    {
        Assert.Equal(expected, Charts(options.Split(' ')).UsageError());
        Assert.False(Directory.Exists(store.Folder["charts"]));
    }

    [Fact]
    public void A_year_that_was_not_received_is_said_with_those_that_were() => Assert.Equal(
        "Aucune remontée acceptée pour 2019. Années reçues : 2021.", Crpv.Run("charts", "2019", "--out", store.Folder["charts"], "--db", store.Database).UsageError());

    [Fact]
    public void The_folder_of_a_report_keeps_the_files_that_it_lists()
    {
        Crpv.Run("report", "2021", "--out", store.Folder["charts"], "--db", store.Database);
        var error = Crpv.Run("charts", "2021", "--out", store.Folder["charts/graphiques"], "--db", store.Database).UsageError();
        Assert.EndsWith("est dans le dossier d'un bilan, dont les fichiers ne changent pas : indiquez un autre dossier.", error, StringComparison.Ordinal);
    }

    public void Dispose() => store.Dispose();

    private Crpv Charts(params string[] arguments) => Crpv.Run(["charts", "2021", .. arguments, "--out", store.Folder["charts"], "--db", store.Database]);

    private string Written() => string.Join(' ', Directory.EnumerateFiles(store.Folder["charts"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    private Dictionary<string, string> Bytes() => Directory.EnumerateFiles(store.Folder["charts"]).ToDictionary(file => file, file => Convert.ToHexString(File.ReadAllBytes(file)));
}
