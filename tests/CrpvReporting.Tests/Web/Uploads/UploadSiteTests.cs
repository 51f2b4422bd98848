using System.Net;
using System.Text;
using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Store;
using CrpvReporting.Tests.Import;
using CrpvReporting.Web.Uploads;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CrpvReporting.Tests.Web.Uploads;

public sealed class UploadSiteTests
{
    [Fact]
    public async Task A_centre_sends_a_return_and_reads_at_once_what_was_understood()
    {
        await using var visit = await CentreVisit.Start();
        var page = await visit.Visitor.Text(await visit.Send("ARA_2021.csv", new ReturnLine { HalfDays = "2" }, new ReturnLine { Title = "Autre", HalfDays = "1" }));

        Assert.Contains("Votre fichier est enregistré (version 1)", page, StringComparison.Ordinal);
        Assert.Contains("2\u00A0lignes lues, 3\u00A0demi-journées", page, StringComparison.Ordinal);
        Assert.Contains("Reçu", await visit.Visitor.Text(CentreVisit.Year), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_return_shows_each_fault_beside_its_cell_the_annotated_workbook_and_the_message()
    {
        await using var visit = await CentreVisit.Start();
        var path = await visit.Send("ARA_2021.csv", new ReturnLine(), new ReturnLine { Theme = "EDUCATON", Title = "Autre" });
        var page = await visit.Visitor.Page(path);

        Assert.Contains("un point est à corriger", page.Value, StringComparison.Ordinal);
        var link = page.Descendants("ol").Single(list => (string?)list.Attribute("class") == "constats").Descendants("a").Single();
        Assert.Equal("EDUCATON", page.Descendants("td").Single(cell => "#" + (string?)cell.Attribute("id") == link.Attribute("href")!.Value).Element("code")!.Value);

        using var workbook = await visit.Visitor.Get(path + "/a-corriger");
        Assert.Equal(HttpStatusCode.OK, workbook.StatusCode);
        Assert.Contains("ARA_2021_a-corriger.xlsx", workbook.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        Assert.Equal("PK"u8.ToArray(), (await workbook.Content.ReadAsByteArrayAsync())[..2]);
        Assert.StartsWith("Objet", await visit.Visitor.Text(path + "/message.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_annotated_workbook_corrected_and_sent_again_is_accepted()
    {
        await using var visit = await CentreVisit.Start();
        var path = await visit.Send("ARA_2021.csv", new ReturnLine { HalfDays = "1,3" });
        using var workbook = await visit.Visitor.Get(path + "/a-corriger");
        using var again = await visit.Post(("ARA_2021_a-corriger.xlsx", await workbook.Content.ReadAsByteArrayAsync()));

        // Nothing was corrected in it: it says the same.
        Assert.Contains("un point est à corriger", await visit.Visitor.Text(again.Headers.Location!.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_version_is_shown_confirmed_and_found_in_the_history_with_both_files()
    {
        await using var visit = await CentreVisit.Start();
        var first = await visit.Send("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        var second = await visit.Send("ARA_2021_v2.csv", new ReturnLine { HalfDays = "3" });
        var shown = await visit.Visitor.Text(second);
        Assert.Contains("Remplacerait la version 1", shown, StringComparison.Ordinal);
        Assert.Contains("Demi-journées (brut)\u00A0: 2 → 3", shown, StringComparison.Ordinal);

        using (var answer = await visit.Visitor.PostFrom(second, second + "/confirmer", ("contre", Against(shown))))
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);

        Assert.Contains("Votre fichier est enregistré (version 2)", await visit.Visitor.Text(second), StringComparison.Ordinal);
        var history = await visit.Visitor.Text(CentreVisit.Year);
        Assert.Contains(first + "/original", history, StringComparison.Ordinal);
        Assert.Contains(second + "/original", history, StringComparison.Ordinal);
        Assert.Equal(ReturnLine.Csv(new ReturnLine { HalfDays = "2" }), await visit.Visitor.Text(first + "/original"));
    }

    [Fact]
    public async Task What_a_yearly_form_changes_is_shown_before_it_is_confirmed_and_after()
    {
        await using var visit = await CentreVisit.Start();
        using (await visit.Post(("fiche_ARA_2021.csv", Encoding.UTF8.GetBytes("indicateur;valeur\nETP;3,5\nPUBLICATIONS;4\n"))))
        using (var sent = await visit.Post(("fiche_ARA_2021_v2.csv", Encoding.UTF8.GetBytes("indicateur;valeur\nETP;4\nPUBLICATIONS;4\n"))))
        {
            var path = sent.Headers.Location!.ToString();
            var shown = await visit.Visitor.Text(path);
            Assert.Contains("Remplacerait la version 1\u00A0: Équivalents temps plein, 3,5 → 4.", shown, StringComparison.Ordinal);
            using (await visit.Visitor.PostFrom(path, path + "/confirmer", ("contre", Against(shown))))
                Assert.Contains("Remplace la version 1\u00A0: Équivalents temps plein, 3,5 → 4.", await visit.Visitor.Text(path), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_confirms_against_a_version_that_no_longer_counts_is_shown_what_changes_now()
    {
        await using var visit = await CentreVisit.Start();
        await visit.Send("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        var second = await visit.Send("a.csv", new ReturnLine { HalfDays = "3" });
        var seen = Against(await visit.Visitor.Text(second));
        var third = await visit.Send("b.csv", new ReturnLine { HalfDays = "4" });
        using (await visit.Visitor.PostFrom(third, third + "/confirmer", ("contre", Against(await visit.Visitor.Text(third)))))
        using (var answer = await visit.Visitor.PostFrom(second, second + "/confirmer", ("contre", seen)))
        {
            var text = await answer.Content.ReadAsStringAsync();
            Assert.Contains("Une autre version est arrivée entre-temps", text, StringComparison.Ordinal);
            Assert.Contains("Demi-journées (brut)\u00A0: 4 → 3", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_original_comes_back_byte_for_byte()
    {
        await using var visit = await CentreVisit.Start();
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(ReturnLine.Csv(new ReturnLine { Title = "Été" })), 0x0D, 0x0A, 0x0D];
        using var answer = await visit.Post(("ARA 2021 été.csv", bytes));
        using var original = await visit.Visitor.Get(answer.Headers.Location + "/original");

        Assert.Equal(bytes, await original.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", original.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("ARA 2021 été.csv", original.Content.Headers.ContentDisposition.FileNameStar);
        using var analyst = await visit.Site.SignedIn(Role.Analyst);
        Assert.Contains("ARA 2021 été.csv", (await analyst.Page("/journal?action=upload_fetched")).Descendants("tbody").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_leads_to_the_cells_it_was_read_in()
    {
        await using var visit = await CentreVisit.Start();
        await visit.Send("ARA_2021.csv", new ReturnLine { Title = "Séance une", Theme = "SANTE" }, new ReturnLine { Title = "Séance deux", HalfDays = "2,5" });
        using var analyst = await visit.Site.SignedIn(Role.Analyst);
        var table = await analyst.Page("/bilans/2021?by=theme");
        var lines = await analyst.Page(table.Descendants("a").First(link => link.Value == "2,5").Attribute("href")!.Value);
        var cells = lines.Descendants("a").Single(link => link.Value.StartsWith("Voir les cellules", StringComparison.Ordinal)).Attribute("href")!.Value;
        var row = (await analyst.Page(cells)).Descendants("tr").Single(element => element.Attribute("aria-current") is not null);
        Assert.Contains(row.Elements("td"), cell => cell.Value == "Séance deux");
        Assert.Contains(row.Elements("td"), cell => cell.Value == "2,5");
        Assert.Equal("3", row.Element("th")!.Value.Trim());
        Assert.Contains("Séance deux", await visit.Visitor.Text(cells), StringComparison.Ordinal);
        using var other = await visit.Site.SignedIn(Role.Centre, "BFC");
        Assert.Equal(HttpStatusCode.NotFound, await other.Status(cells));
        foreach (var wrong in new[] { "?ligne=99", "?ligne=0", "?ligne=x", "", "?ligne=3&feuille=Autre" })
            Assert.Equal(HttpStatusCode.NotFound, await analyst.Status(cells[..cells.IndexOf('?', StringComparison.Ordinal)] + wrong));
    }

    [Theory]
    [InlineData("../../../tmp/evil.csv")]
    [InlineData("..\\..\\evil.csv")]
    [InlineData("<script>alert(1)<\uFF0Fscript>.csv")]
    [InlineData("ARA\u202Evsc.2021.csv")]
    public async Task A_name_that_tries_something_is_harmless(string name)
    {
        await using var visit = await CentreVisit.Start();
        var before = FilesAround(visit);
        using var answer = await visit.Post((name, Encoding.UTF8.GetBytes(ReturnLine.Csv(new ReturnLine()))));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var page = await visit.Visitor.Text(answer.Headers.Location!.ToString());

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("enregistré", page, StringComparison.Ordinal);
        Assert.Equal(before + 1, FilesAround(visit));
        Assert.All(Directory.GetFiles(visit.Site.Workspace.Originals), path => Assert.Matches("^[A-Za-z0-9_-]{22}$", Path.GetFileName(path)));
    }

    [Fact]
    public async Task A_name_of_300_characters_is_cut()
    {
        await using var visit = await CentreVisit.Start();
        using var answer = await visit.Post((new string('a', 300) + ".csv", Encoding.UTF8.GetBytes(ReturnLine.Csv(new ReturnLine()))));
        Assert.DoesNotContain(new string('a', 130), await visit.Visitor.Text(answer.Headers.Location!.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_keeps_nothing()
    {
        await using var visit = await CentreVisit.Start();
        using var form = new MultipartFormDataContent { CentreVisit.FileOf("ARA_2021.csv", Encoding.UTF8.GetBytes(ReturnLine.Csv(new ReturnLine()))) };
        using var answer = await visit.Visitor.Client.PostAsync(new Uri(CentreVisit.Year + "/envois", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(Directory.Exists(visit.Site.Workspace.Originals));
    }

    [Fact]
    public async Task A_token_after_the_file_is_too_late()
    {
        await using var visit = await CentreVisit.Start();
        using var form = new MultipartFormDataContent { CentreVisit.FileOf("ARA_2021.csv", Encoding.UTF8.GetBytes(ReturnLine.Csv(new ReturnLine()))), { new StringContent(await visit.Visitor.Token(CentreVisit.Year)), "jeton" } };
        using var answer = await visit.Visitor.Client.PostAsync(new Uri(CentreVisit.Year + "/envois", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_file_over_50_megabytes_is_said_to_be_and_the_others_are_received()
    {
        await using var visit = await CentreVisit.Start();
        using var answer = await visit.Post(("gros.csv", new byte[UploadLimits.FileBytes + 1]), ("ARA_2021.csv", Encoding.UTF8.GetBytes(ReturnLine.Csv(new ReturnLine()))));
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("gros.csv\u00A0» dépasse 50\u00A0Mo", text, StringComparison.Ordinal);
        Assert.Contains("Ces fichiers ont bien été reçus", text, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(visit.Site.Workspace.Originals));
    }

    [Fact]
    public async Task More_than_20_files_at_once_are_not_taken()
    {
        await using var visit = await CentreVisit.Start();
        using var answer = await visit.Post([.. Enumerable.Range(0, 21).Select(i => ($"{i}.csv", Encoding.UTF8.GetBytes(ReturnLine.Csv(new ReturnLine { Title = $"Séance {i}" }))))]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("au plus 20\u00A0fichiers", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(20, Directory.GetFiles(visit.Site.Workspace.Originals).Length);
    }

    [Fact]
    public async Task A_form_without_a_file_says_what_to_do_in_the_form()
    {
        await using var visit = await CentreVisit.Start();
        using var answer = await visit.Post(("", []));
        var page = TestVisitor.PageOf(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var field = page.Descendants("input").Single(input => (string?)input.Attribute("type") == "file");
        var error = field.Attribute("aria-describedby")!.Value.Split(' ').Select(id => page.Descendants().Single(element => (string?)element.Attribute("id") == id).Value);
        Assert.Contains(error, words => words.Contains("Choisissez un fichier", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Script_in_every_text_of_a_return_is_shown_harmless()
    {
        const string Script = "<script>alert(1)</script><img src=x onerror=alert(1)>";
        await using var visit = await CentreVisit.Start();
        var path = await visit.Send("ARA_2021.csv", new ReturnLine { Title = Script, Event = Script, Mission = Script, Type = Script, Theme = Script, Mode = Script, Scale = Script, Dispositifs = Script, Crisis = Script, Perimeter = Script, HalfDays = Script, Participants = Script, Elected = Script, Date = Script });
        await visit.Send("ARA_2021.csv", new ReturnLine { Title = Script, Event = Script });
        var changed = await visit.Send("ARA_2021.csv", new ReturnLine { Title = Script + "2", Event = Script });
        foreach (var address in new[] { path, path + "?gravite=tout", changed, CentreVisit.Year, CentreVisit.Year + "/page", "/centres/ARA" })
        {
            var page = await visit.Visitor.Page(address);
            Assert.DoesNotContain(page.Descendants("script"), script => script.Value.Length > 0);
            Assert.Empty(page.Descendants("img"));
        }
    }

    [Fact]
    public async Task What_is_handed_in_for_one_centre_is_not_there_for_another()
    {
        await using var visit = await CentreVisit.Start();
        var path = await visit.Send("ARA_2021.csv", new ReturnLine { HalfDays = "1,3" });
        using var other = await visit.Site.SignedIn(Role.Centre, "BFC");
        foreach (var address in new[] { path, path + "/original", path + "/a-corriger", path + "/message.txt", CentreVisit.Year, CentreVisit.Year + "/page", CentreVisit.Year + "/modele.xlsx", CentreVisit.Year + "/ARA.xlsx", "/centres/ARA", "/envois/AAAAAAAAAAAAAAAAAAAAAA" })
        {
            using var answer = await other.Get(address);
            Assert.Equal((address, HttpStatusCode.NotFound), (address, answer.StatusCode));
        }

        using var confirm = await other.PostFrom("/centres/BFC/2021", path + "/confirmer", ("contre", ""));
        Assert.Equal(HttpStatusCode.NotFound, confirm.StatusCode);
        using var list = await other.Get("/envois");
        Assert.Equal(HttpStatusCode.Forbidden, list.StatusCode);
    }

    [Fact]
    public async Task An_analyst_sends_for_any_centre_and_files_that_say_theirs()
    {
        await using var visit = await CentreVisit.Start();
        using var analyst = await visit.Site.SignedIn(Role.Analyst);
        using var form = new MultipartFormDataContent { { new StringContent(await analyst.Token("/envois")), "jeton" }, CentreVisit.FileOf("BFC_2021.csv", Encoding.UTF8.GetBytes(ReturnLine.Csv(new ReturnLine { HalfDays = "7" }))) };
        using var answer = await analyst.Client.PostAsync(new Uri("/envois", UriKind.Relative), form);
        var page = await analyst.Text(answer.Headers.Location!.ToString());

        Assert.Contains("7\u00A0demi-journées", page, StringComparison.Ordinal);
        Assert.Contains((await analyst.Page("/centres/BFC/2021")).Descendants("a"), link => (string?)link.Attribute("href") == answer.Headers.Location + "/original");
        using var centre = await visit.Site.SignedIn(Role.Centre, "BFC");
        var own = await centre.Text("/centres/BFC/2021");
        Assert.Contains("BFC_2021.csv", own, StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Headers.Location.ToString(), own, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_doubt_is_answered_with_a_reason_and_asks_for_one()
    {
        await using var visit = await CentreVisit.Start();
        visit.Import("BFC_2021.csv", new ReturnLine { Title = "Rencontre des acteurs de l'éducation" });
        await visit.Send("ARA_2021.csv", new ReturnLine { Title = "Rencontre des acteurs de l'éducation" });
        var page = await visit.Visitor.Page(CentreVisit.Year);
        var doubts = page.Descendants("input").Where(input => (string?)input.Attribute("name") == "doute").Select(input => input.Attribute("value")!.Value).ToList();
        Assert.NotEmpty(doubts);

        using (var empty = await visit.Visitor.PostFrom(CentreVisit.Year, CentreVisit.Year + "/doutes"))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
            Assert.Contains("Cochez au moins un point", await empty.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using (var answer = await visit.Visitor.PostFrom(CentreVisit.Year, CentreVisit.Year + "/doutes", [.. doubts.Select(doubt => ("doute", doubt)), ("raison", "Deux journées <b>régionales</b>")]))
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var after = await visit.Visitor.Text(CentreVisit.Year);
        Assert.Contains("Deux journées &lt;b&gt;régionales&lt;/b&gt;", after, StringComparison.Ordinal);
        Assert.Contains("Tout a sa réponse", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_template_of_the_year_and_the_workbook_of_the_centre_are_downloaded()
    {
        await using var visit = await CentreVisit.Start();
        using (var template = await visit.Visitor.Get(CentreVisit.Year + "/modele.xlsx"))
            Assert.Equal("ARA_2021.xlsx", template.Content.Headers.ContentDisposition!.FileNameStar ?? template.Content.Headers.ContentDisposition.FileName);
        await visit.Send("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        using var workbook = await visit.Visitor.Get(CentreVisit.Year + "/ARA.xlsx");
        Assert.Equal(HttpStatusCode.OK, workbook.StatusCode);
        Assert.Contains("Votre place parmi les centres", await visit.Visitor.Text(CentreVisit.Year + "/page"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_centre_reads_until_when_its_return_is_awaited()
    {
        await using var visit = await CentreVisit.Start();
        FollowCampaign.SetDeadline(visit.Site.Workspace, 2021, new DateOnly(2099, 1, 31), null);
        Assert.Contains("Elle est attendue jusqu'au 31/01/2099.", await visit.Visitor.Text("/centres/ARA"), StringComparison.Ordinal);
        FollowCampaign.SetDeadline(visit.Site.Workspace, 2021, new DateOnly(2022, 1, 31), null);
        Assert.Contains("Elle était attendue le 31/01/2022 : il est encore temps de l'envoyer.", await visit.Visitor.Text(CentreVisit.Year), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_stops_before_it_worked_does_so_at_its_next_start()
    {
        await using var visit = await CentreVisit.Start();
        await visit.Site.Stop();
        var site = new SiteWorkspace(visit.Site.Folder["bilan.db"], TimeProvider.System);
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(ReturnLine.Csv(new ReturnLine { HalfDays = "2" })));
        var upload = await TakeUpload.Take(site, content, new UploadRequest("ARA_2021.csv", null, "ARA", 2021));

        await visit.Site.StartAgain();
        await visit.Site.Services.GetRequiredService<UploadWorker>().Idle();

        Assert.Equal(UploadOutcome.Accepted, ShowUpload.Find(site, upload.Id)!.Outcome);
        using var store = site.Balance.Open(StoreAccess.Read);
        Assert.Single(store.Submissions(2021));
    }

    [Fact]
    public async Task Many_returns_sent_at_once_are_each_there_once()
    {
        await using var visit = await CentreVisit.Start();
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => visit.Post(($"{i}.csv", Encoding.UTF8.GetBytes(ReturnLine.Csv(new ReturnLine { Title = $"Séance {i}", HalfDays = "1" }))))));
        await visit.Site.Services.GetRequiredService<UploadWorker>().Idle();

        var uploads = answers.Select(answer => ShowUpload.Find(visit.Site.Workspace, answer.Headers.Location!.ToString()["/envois/".Length..])!).ToList();
        Assert.Single(uploads, upload => upload.State == UploadState.Done);
        Assert.Equal(11, uploads.Count(upload => upload.State == UploadState.ToConfirm));
        using var store = visit.Site.Workspace.Balance.Open(StoreAccess.Read);
        Assert.Single(store.Submissions(2021));
    }

    private static string Against(string page) =>
        TestVisitor.PageOf(page).Descendants("input").Single(input => (string?)input.Attribute("name") == "contre").Attribute("value")!.Value;

    private static int FilesAround(CentreVisit visit) => Directory.GetFiles(visit.Site.Folder.Path, "*", SearchOption.AllDirectories).Count(path => !path.EndsWith("-wal", StringComparison.Ordinal) && !path.EndsWith("-shm", StringComparison.Ordinal) && Path.GetFileName(path) != "bilan.db");
}
