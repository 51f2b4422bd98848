using System.Net;
using CrpvReporting.Domain;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Web.Lists;

public sealed class ListPagesTests(SampleDatabase samples)
{
    [Fact]
    public async Task A_row_is_added_changed_and_withdrawn_and_every_page_sees_it_at_once()
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Analyst);
        (string, string)[] row = [("code", "TIERS_LIEUX"), ("libelle", "Tiers-lieux"), ("groupe", "COHESION"), ("valide_de", "2022"), ("synonymes", "friche"), ("residuel", "non"), ("motif", "Demande des centres"), ("vu", "0")];
        using (var answer = await visitor.Post("/listes/themes/nouveau", row))
            Assert.Equal("/listes/themes", answer.Headers.Location?.ToString());
        var list = (await visitor.Page("/listes/themes")).Value;
        Assert.Contains("TIERS_LIEUX", list, StringComparison.Ordinal);
        Assert.Contains("Demande des centres", list, StringComparison.Ordinal);
        using (var answer = await visitor.Post("/listes/themes/nouveau", row))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        using (var answer = await visitor.PostFrom("/listes/themes/TIERS_LIEUX", "/listes/themes/TIERS_LIEUX/retrait", ("motif", "Erreur")))
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        using (var answer = await visitor.Get("/listes/themes/TIERS_LIEUX"))
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task What_an_edit_changes_in_received_balances_is_said_before_it_is_kept()
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Analyst);
        (string, string)[] edit = [("libelle", "Éducation et parcours"), ("groupe", "COHESION"), ("valide_de", "2017"), ("valide_a", "2020"), ("residuel", "non"), ("motif", "essai"), ("vu", "0")];
        using (var answer = await visitor.Post("/listes/themes/EDUCATION", edit))
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("ne pourrait plus être figé", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Éducation et parcours", await visitor.Text("/bilans/2021?by=theme"), StringComparison.Ordinal);
        using (var answer = await visitor.Post("/listes/themes/EDUCATION", [.. edit, ("etape", "enregistrer")]))
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("Éducation et parcours", await visitor.Text("/bilans/2021?by=theme"), StringComparison.Ordinal);
        Assert.Contains("Ce bilan ne peut pas encore être figé", (await visitor.Page("/bilans/2021/gel")).Value.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_are_said_beside_their_fields_and_what_was_typed_stays()
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Analyst);
        using var answer = await visitor.Post("/listes/scales/nouveau", ("code", "petit"), ("libelle", "<script>alert(1)</script>"), ("vu", "0"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = TestVisitor.PageOf(await answer.Content.ReadAsStringAsync());
        Assert.StartsWith("Erreur", page.Descendants("title").Single().Value, StringComparison.Ordinal);
        Assert.Equal("true", page.Descendants("input").Single(input => input.Attribute("name")?.Value == "code").Attribute("aria-invalid")!.Value);
        Assert.Equal("<script>alert(1)</script>", page.Descendants("input").Single(input => input.Attribute("name")?.Value == "libelle").Attribute("value")!.Value);
        Assert.Contains("Motif : à remplir.", page.Value.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_list_and_every_row_that_may_be_edited_has_its_page()
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Analyst);
        foreach (var list in (await visitor.Page("/listes")).Descendants("main").Single().Descendants("a").Select(link => link.Attribute("href")!.Value))
        {
            var page = await visitor.Page(list);
            foreach (var row in page.Descendants("tbody").Single().Descendants("a").Take(2))
                await visitor.Page(row.Attribute("href")!.Value);
        }
    }
}
