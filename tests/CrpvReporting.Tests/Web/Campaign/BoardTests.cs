using System.Net;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Report.Text;
using CrpvReporting.Store;
using Xunit;

namespace CrpvReporting.Tests.Web.Campaign;

public sealed class BoardTests
{
    [Fact]
    public async Task The_board_says_in_a_sentence_and_centre_by_centre_who_sent_who_was_refused_and_who_is_late()
    {
        await using var site = await TestSite.Start(Prepare, new FixedClock());
        var board = FollowCampaign.Of(site.Workspace, 2021);
        Assert.Equal("1 remontée reçue sur 19 ; 1 refusée et 17 attendues.", CampaignText.Summary(board.Lines).Replace('\u00A0', ' '));
        FollowCampaign.SetDeadline(site.Workspace, 2021, new DateOnly(2000, 1, 1), null);
        Assert.Equal("1 remontée reçue sur 19 ; 1 refusée et 17 en retard.", CampaignText.Summary(FollowCampaign.Of(site.Workspace, 2021).Lines).Replace('\u00A0', ' '));
        FollowCampaign.SetDeadline(site.Workspace, 2021, null, null);
        Assert.Equal(17, FollowCampaign.Of(site.Workspace, 2021).Lines.Count(line => line.State == CampaignState.Missing));
    }

    [Fact]
    public void A_board_without_a_database_awaits_the_centres_of_the_list()
    {
        using var folder = new TempFolder();
        var site = new SiteWorkspace(folder["bilan.db"], new FixedClock());
        Assert.Equal(19, FollowCampaign.Of(site, 2021).Lines.Count);
    }

    [Fact]
    public async Task An_analyst_sets_the_deadline_follows_and_reminds()
    {
        await using var site = await TestSite.Start(Prepare);
        using var visitor = await site.SignedIn(Role.Analyst);
        using (var answer = await visitor.Get("/campagnes"))
            Assert.Equal("/campagnes/2021", answer.Headers.Location!.ToString());
        using (var answer = await visitor.PostFrom("/campagnes/2021", "/campagnes/2021/echeance", ("jour", "jamais")))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        using (var answer = await visitor.PostFrom("/campagnes/2021", "/campagnes/2021/echeance", ("jour", "2022-03-31")))
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var page = await visitor.Page("/campagnes/2021");
        var text = page.Descendants("main").Single().Value;
        Assert.Contains("Date limite : 31/03/2022", text.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal(19, page.Descendants("tbody").Single().Elements("tr").Count());
        Assert.Contains("en retard", text, StringComparison.Ordinal);

        var reminder = await visitor.Page("/campagnes/2021/relances/CVL");
        Assert.Contains("Elle était attendue pour le 31/03/2022.", reminder.Descendants("pre").Single().Value, StringComparison.Ordinal);
        Assert.Contains($"{site.Address}centres/CVL/2021", reminder.Descendants("pre").Single().Value, StringComparison.Ordinal);
        Assert.Contains(reminder.Descendants("a"), link => link.Attribute("href")!.Value.StartsWith("mailto:?subject=", StringComparison.Ordinal));
        var refused = (await visitor.Page("/campagnes/2021/relances/BFC")).Descendants("pre").Single().Value;
        Assert.Contains("il reste à corriger", refused, StringComparison.Ordinal);
        using (var answer = await visitor.Get("/campagnes/2021/relances/RIEN"))
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("ARA;Auvergne-Rhône-Alpes;reçue;1", await visitor.Text("/campagnes/2021/suivi.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Presenter, null)]
    [InlineData(Role.Centre, "ARA")]
    public async Task The_campaign_and_the_lists_are_for_analysts(Role role, string? centre)
    {
        await using var site = await TestSite.Start(Prepare);
        using var visitor = await site.SignedIn(role, centre);
        foreach (var path in new[] { "/campagnes", "/campagnes/2021", "/campagnes/2021/suivi.csv", "/campagnes/2021/relances/ARA", "/listes", "/listes/themes", "/listes/themes/EDUCATION", "/bilans/2021/gel", "/bilans/2021/ecarts" })
        {
            using var answer = await visitor.Get(path);
            Assert.True(answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound, $"{path}: {answer.StatusCode}");
        }
    }

    private static void Prepare(string database)
    {
        using var files = new TempFolder();
        var workspace = new Workspace(database, new FixedClock());
        using var store = workspace.Open(StoreAccess.Write);
        ReceiveFile.Import(workspace, store, files.Write("ARA_2021.csv", ReturnLine.Csv(new ReturnLine())), new());
        ReceiveFile.Import(workspace, store, files.Write("BFC_2021.csv", ReturnLine.Csv(new ReturnLine { Theme = "RIEN DU TOUT" })), new());
    }
}
