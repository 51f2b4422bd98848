using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Store.Site;
using CrpvReporting.Web.Access;
using Xunit;

namespace CrpvReporting.Tests.Web.Access;

public sealed class AuditLogPageTests
{
    [Fact]
    public async Task What_was_done_is_told_with_the_label_of_who_did_it()
    {
        await using var site = await TestSite.Start();
        using var analyst = await site.SignedIn(Role.Analyst);
        using (await analyst.Post("/acces", ("libelle", "CRPV Normandie"), ("role", "centre"), ("centre", "ARA"), ("duree", "90")))
        using (await site.Visitor().Post("/connexion", ("cle", "crpv_faux")))
        {
            var rows = Rows(await analyst.Page("/journal"));
            Assert.Equal(["–", "Connexion refusée", "", ""], rows[0][1..]);
            Assert.Equal(["analyst", "Accès donné", "CRPV Normandie", "Centre ARA"], rows[1][1..]);
            Assert.Equal(["analyst", "Connexion", "", ""], rows[2][1..]);
        }
    }

    [Fact]
    public async Task It_is_filtered_by_action_access_words_and_days_and_read_page_by_page()
    {
        await using var site = await TestSite.Start();
        using var analyst = await site.SignedIn(Role.Analyst);
        using (var store = site.Workspace.Open())
            for (var i = 0; i < 120; i++)
                store.AddAudit(1, AuditAction.AccessRevoked, i % 2 == 0 ? "Bretagne" : "Normandie");
        Assert.Equal(50, Rows(await analyst.Page("/journal?action=access_revoked&page=2")).Count);
        var last = await analyst.Page("/journal?action=access_revoked&mots=BRETAGNE&page=2");
        Assert.Equal(10, Rows(last).Count);
        Assert.Contains("Page 2 sur 2", last.Value, StringComparison.Ordinal);
        var newer = last.Descendants("a").Single(link => link.Value == "Plus récentes").Attribute("href")!.Value;
        Assert.Equal(50, Rows(await analyst.Page(newer)).Count);
        Assert.Contains("Aucune entrée", (await analyst.Page("/journal?acces=999")).Value, StringComparison.Ordinal);
        Assert.Contains("Aucune entrée", (await analyst.Page("/journal?au=2001-01-01")).Value, StringComparison.Ordinal);
        Assert.Equal(50, Rows(await analyst.Page("/journal?du=2001-01-01")).Count);
        Assert.Equal(50, Rows(await analyst.Page("/journal?du=hier&page=-3&acces=x")).Count);
    }

    [Fact]
    public async Task What_is_older_than_the_months_kept_goes()
    {
        await using var site = await TestSite.Start();
        using (var store = site.Workspace.Open())
            store.AddAudit(null, AuditAction.SignInRefused);
        var later = site.Workspace with { Clock = new LaterClock(TimeSpan.FromDays(400)) };
        Assert.Equal(0, ReadAudit.Forget(site.Workspace, 12));
        Assert.Equal(1, ReadAudit.Forget(later, 12));
    }

    [Fact]
    public void Each_action_has_french_words() => Assert.All(
        typeof(AuditAction).GetFields().Select(field => (string)field.GetRawConstantValue()!),
        action => Assert.NotEqual(action, AuditWords.Of(action)));

    private static List<string[]> Rows(System.Xml.Linq.XElement page) =>
        [.. page.Descendants("tbody").SelectMany(body => body.Elements("tr")).Select(row => row.Elements().Select(cell => cell.Value).ToArray())];
}
