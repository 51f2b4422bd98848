using System.Globalization;
using System.Text.RegularExpressions;
using CrpvReporting.Pipeline;
using CrpvReporting.Report;
using CrpvReporting.Report.Pages.Centres;
using CrpvReporting.Report.Text;
using CrpvReporting.Store;
using CrpvReporting.Tests.Cli;
using CrpvReporting.Tests.Samples;
using DocumentFormat.OpenXml.Packaging;
using Xunit;

namespace CrpvReporting.Tests.Report.Pages.Centres;

public sealed partial class CentrePageTests(SampleDatabase samples) : IDisposable
{
    private readonly SmallStore store = new();

    [Fact]
    public void A_centre_reads_what_was_counted_and_that_it_has_nothing_to_do()
    {
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "1,5", Participants = "12" }, new ReturnLine { Title = "Autre", Perimeter = "autre", HalfDays = "2" });
        var page = TextOf("ARA");
        Assert.Contains("Merci ! Pour 2021, nous avons compté 1 activité, 1,5 demi-journée d'intervention et 12 participations.", page, StringComparison.Ordinal);
        Assert.Contains("Vous n'avez rien à faire si ces chiffres vous paraissent justes.", page, StringComparison.Ordinal);
        Assert.Contains("2 lignes lues : 1 pour la politique de la ville, 1 pour d'autres politiques, hors du chiffre national.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_doubtful_is_asked_kindly_and_its_answer_is_said_back()
    {
        Doubtful();
        Assert.Contains("Ce que nous vous demandons : regarder 1 point à confirmer, puis nous répondre.", TextOf("BFC"), StringComparison.Ordinal);
        Assert.Contains("Rien n'a été modifié.", TextOf("BFC"), StringComparison.Ordinal);
        using (var opened = store.Workspace.Open(StoreAccess.Write))
            ConfirmDoubts.Answer(opened, 2021, ["BFC"], "Deux séances <distinctes>");
        var page = TextOf("BFC");
        Assert.Contains("Tout a sa réponse, merci.", page, StringComparison.Ordinal);
        Assert.Contains("Réponse : Deux séances <distinctes>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_left_aside_is_apart_from_what_was_read_in_another_form()
    {
        store.ImportText("ARA_2021.csv", ReturnLine.Csv(new ReturnLine { HalfDays = "1 ½" }).TrimEnd() + "\r\nTotal;;;;;;;;;;1,5;;;;\r\n");
        var own = Own("ARA");
        Assert.Contains("total", Assert.Single(own.LeftAside), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("1 ½", Assert.Single(own.ReadOtherwise), StringComparison.Ordinal);
    }

    [Fact]
    public void A_centre_that_sent_nothing_is_told_so_and_given_the_template()
    {
        store.Import("ARA_2021.csv", new ReturnLine());
        var page = TextOf("BFC");
        Assert.Contains("Nous n'avons pas encore votre remontée d'activité 2021.", page, StringComparison.Ordinal);
        Assert.Contains("votre centre figure au bilan comme « non renseigné » : ni zéro, ni estimation.", page, StringComparison.Ordinal);
        using var folder = Write();
        using var template = SpreadsheetDocument.Open(folder["centres/BFC.xlsx"], isEditable: false);
        Assert.Contains(template.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>(), sheet => sheet.Name == "Notice");
    }

    [Fact]
    public void A_centre_whose_file_was_refused_reads_what_to_put_right_not_that_it_sent_nothing()
    {
        store.Import("ARA_2021.csv", new ReturnLine());
        store.Import("BFC_2021.csv", new ReturnLine { HalfDays = "-1" });
        var page = TextOf("BFC");
        Assert.Contains("Merci ! Votre fichier est bien arrivé. Il reste à y corriger 1 point", page, StringComparison.Ordinal);
        Assert.Contains("« -1 » n'est pas un nombre de demi-journées", page, StringComparison.Ordinal);
        Assert.DoesNotContain("pas encore votre remontée", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_of_yearly_forms_asks_for_no_activity()
    {
        var own = samples.CentresOf(SampleDatabase.FormYear)[0];
        var page = CentrePage.Of(own);
        Assert.Contains("Vous n'avez rien à faire", page, StringComparison.Ordinal);
        Assert.Contains("équivalents temps plein", Words(page), StringComparison.Ordinal);
    }

    [Fact]
    public void The_messages_to_a_centre() => Snapshot.Matches(string.Join("\n\n————————\n\n", Messages()));

    [Fact]
    public void The_words_of_the_page_of_a_centre() => Snapshot.Matches(Words(CentrePage.Of(samples.CentresOf(2021)[5])));

    [Theory]
    [InlineData("en-US")]
    [InlineData("ar-SA")]
    public void The_same_facts_give_the_same_page_and_message_wherever_they_are_made(string culture)
    {
        var own = samples.CentresOf(2021)[0];
        Assert.Equal(CentrePage.Of(own), UnderCulture.Run(culture, () => CentrePage.Of(own)));
        Assert.Equal(CentreMail.Of(own), UnderCulture.Run(culture, () => CentreMail.Of(own)));
    }

    [Fact]
    public void Hostile_titles_and_names_stay_words()
    {
        store.ImportText("ARA_2021.csv", ReturnLine.Csv(new ReturnLine { HalfDays = "1 ½", Title = "<script>alert(1)</script>" }, new ReturnLine { Title = "\"><img src=x onerror=alert(1)>", Event = "<b>" }));
        store.ImportText("BFC_2021.csv", ReturnLine.Csv(new ReturnLine { HalfDays = "<script>x</script>" }));
        foreach (var centre in (string[])["ARA", "BFC"])
            Assert.DoesNotContain(SamplePages.TreeOf(CentrePage.Of(Own(centre))).Descendants(), element => element.Name.LocalName is "script" or "img" or "b");
    }

    [Fact]
    public void Nothing_of_a_centre_is_told_to_another()
    {
        (string Centre, string Theme, string HalfDays)[] lines = [("ARA", "SANTE", "17,5"), ("BFC", "SANTE", "23,5"), ("GES", "EDUCATION", "29,5"), ("HDF", "JEUNESSE", "41,5")];
        foreach (var (centre, theme, halfDays) in lines)
            store.Import($"{centre}_2021.csv", new ReturnLine { Theme = theme, HalfDays = halfDays, Date = "04/01/2021" });
        using var folder = Write();
        foreach (var (centre, _, _) in lines)
        {
            var own = Own(centre);
            var texts = Words(File.ReadAllText(folder[$"centres/{centre}.html"])) + File.ReadAllText(folder[$"centres/{centre}.txt"]) + string.Join(' ', CentreReport.Of(own, null).Tables.Select(TextTable.Of));
            var said = Number().Matches(texts).Select(match => decimal.Parse(match.Value.Replace(',', '.'), CultureInfo.InvariantCulture)).ToHashSet();
            Assert.DoesNotContain(lines.Where(line => line.Centre != centre).Select(line => decimal.Parse(line.HalfDays.Replace(',', '.'), CultureInfo.InvariantCulture)), said.Contains);
            Assert.DoesNotContain(own.Mix.Rows, row => row[0].Words == "Thématique" && row[2].Number == 0 && row[3].Number is > 0);
            Assert.All(own.Place.Rows.Where(row => row[2].Number is not null), row => Assert.Equal(CellMarker.Confidential, row[5].Marker));
        }
    }

    [Fact]
    public void A_report_without_the_figures_of_centres_has_no_page_of_a_centre()
    {
        store.Import("ARA_2021.csv", new ReturnLine());
        using var folder = Write("--without-centre-figures");
        Assert.False(Directory.Exists(folder["centres"]));
    }

    [Fact]
    public void A_frozen_report_tells_a_centre_the_same_after_an_answer()
    {
        Doubtful();
        store.Freeze(2021, "plénière");
        var before = store.Files(2021, "plénière");
        using (var opened = store.Workspace.Open(StoreAccess.Write))
            ConfirmDoubts.Answer(opened, 2021, ["BFC"], "Vu");
        Assert.Equal(before, store.Files(2021, "plénière"));
    }

    public void Dispose() => store.Dispose();

    private IEnumerable<string> Messages()
    {
        Doubtful();
        store.Import("GES_2021.csv", new ReturnLine { HalfDays = "-1" });
        return [.. new[] { "ARA", "BFC", "GES", "HDF" }.Select(centre => CentreMail.Of(Own(centre)))];
    }

    /// <summary>Two centres declare the same day nearly the same title.</summary>
    private void Doubtful()
    {
        store.Import("ARA_2021.csv", new ReturnLine { Title = "Rencontre régionale des acteurs du réseau" });
        store.Import("BFC_2021.csv", new ReturnLine { Title = "Rencontre régionale des acteurs des réseaux" });
    }

    private TempFolder Write(params string[] options)
    {
        var folder = new TempFolder();
        Assert.Equal(0, Crpv.Run(["report", "2021", "--only", "centres", "--out", folder.Path, "--db", store.Database, .. options]).Code);
        return folder;
    }

    private CentreReturn Own(string code) => store.Read(opened => LoadCentreReturns.Of(store.Workspace, opened, LoadBalance.Years(store.Workspace, opened, 2021)[^1])).Single(own => own.Centre.Code == code);

    private string TextOf(string code) => Words(CentrePage.Of(Own(code)));

    /// <summary>What the page says, one element a line, its spaces alike.</summary>
    private static string Words(string page) => string.Join('\n', SamplePages.TreeOf(page).Descendants("body").Single().Descendants()
        .Where(element => element.Name.LocalName is "h1" or "h2" or "h3" or "p" or "li" or "dt" or "dd" or "tr" or "pre" or "summary" && !element.Elements().Any(child => child.Name.LocalName == "p"))
        .Select(element => (element.Name == "tr" ? string.Join(" | ", element.Elements().Select(cell => cell.Value)) : element.Value).Replace('\u00A0', ' ').Trim()));

    [GeneratedRegex("[0-9]+(,[0-9]+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
