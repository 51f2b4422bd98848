using CrpvReporting.Tests.Report.Slides;
using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class SlidesCommandTests : IDisposable
{
    private readonly SmallStore store = new();

    public SlidesCommandTests() => store.Import("ARA_2021.csv", new ReturnLine());

    private string Target => store.Folder["bilan.pptx"];

    [Fact]
    public void The_slides_of_a_year_are_written_where_asked()
    {
        var run = Slides("2021");
        Assert.Equal((0, $"Diapositives écrites : {Target}\n", ""), (run.Code, run.Output.ReplaceLineEndings("\n"), run.Error));
        using var deck = new WrittenDeck(File.ReadAllBytes(Target));
        Assert.Empty(deck.Faults);
    }

    [Fact]
    public void Slides_that_someone_worked_on_are_never_replaced()
    {
        Slides("2021");
        Assert.Equal(0, Slides("2021").Code);
        File.AppendAllText(Target, "retouche");
        var before = File.ReadAllBytes(Target);
        Assert.Contains("existe déjà et peut avoir été retouché : il n'a pas été remplacé.", Slides("2021").UsageError(), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Target));
    }

    [Fact]
    public void The_template_of_a_brand_gives_its_layouts()
    {
        File.WriteAllBytes(store.Folder["marque.pptx"], BrandTemplateTests.Named());
        Assert.Equal(0, Slides("2021", "--template", store.Folder["marque.pptx"]).Code);
        using var deck = new WrittenDeck(File.ReadAllBytes(Target));
        Assert.Equal("titre", (string?)WrittenDeck.Xml(deck.Slides[0].SlideLayoutPart!).Element(WrittenDeck.P + "cSld")!.Attribute("name"));
    }

    [Fact]
    public void A_template_that_cannot_be_used_is_a_wrong_use_and_nothing_is_written()
    {
        File.WriteAllText(store.Folder["marque.pptx"], "Bonjour");
        Assert.Equal(
            $"Modèle inutilisable ({store.Folder["marque.pptx"]}) : ce n'est pas une présentation PowerPoint. Dans PowerPoint, choisissez « Enregistrer sous » puis « Présentation PowerPoint (*.pptx) ».",
            Slides("2021", "--template", store.Folder["marque.pptx"]).UsageError());
        Assert.Equal($"Modèle introuvable : {store.Folder["absent.pptx"]}. Vérifiez son nom et son dossier.", Slides("2021", "--template", store.Folder["absent.pptx"]).UsageError());
        Assert.False(File.Exists(Target));
    }

    [Fact]
    public void A_year_that_was_not_received_or_a_file_that_is_no_deck_is_a_wrong_use()
    {
        Assert.Equal("Aucune remontée acceptée pour 2019. Années reçues : 2021.", Slides("2019").UsageError());
        Assert.Equal("bilan.odp : les diapositives sont une présentation. Donnez-lui l'extension .pptx.", Crpv.Run("slides", "2021", "--out", "bilan.odp", "--db", store.Workspace.Database).UsageError());
    }

    public void Dispose() => store.Dispose();

    private Crpv Slides(params string[] arguments) => Crpv.Run(["slides", .. arguments, "--out", Target, "--db", store.Workspace.Database]);
}
