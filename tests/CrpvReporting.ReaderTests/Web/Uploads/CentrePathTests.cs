using System.Text;
using CrpvReporting.Domain;
using CrpvReporting.Tests.Web;
using Microsoft.Playwright;
using Xunit;

namespace CrpvReporting.ReaderTests.Web.Uploads;

/// <summary>Someone from a centre, in a browser, from the sign-in to a corrected version that counts.</summary>
public sealed class CentrePathTests(Browser browser) : IClassFixture<Browser>
{
    private const string Header = "date;intitule;mission;type_activite;thematique;mode;demi_journees;participants\n";
    private const string First = Header + "15/03/2021;Rencontre des acteurs;RESEAU;RESEAU;EDUCATION;PRESENTIEL;1;12\n";
    private const string Faulty = First + "16/04/2021;Atelier;RESEAU;RESEAU;EDUCATON;PRESENTIEL;1,3;9\n";
    private const string Mended = First + "16/04/2021;Atelier;RESEAU;RESEAU;EDUCATION;PRESENTIEL;1,5;9\n";

    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 1280)]
    [InlineData(true, 320)]
    [InlineData(false, 320)]
    public async Task Someone_from_a_centre_finds_the_form_mends_a_file_sees_what_changes_and_confirms(bool withScript, int width)
    {
        await using var site = await TestSite.Start();
        await using var visit = await SiteVisit.Start(browser, site, withScript, width);
        await visit.SignIn(Role.Centre, "ARA");
        await visit.Go("/centres/ARA/2021");
        await Send(visit, First);
        await Reads(visit, "Votre fichier est enregistré (version 1)");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "2021", Exact = true }).ClickAsync();
        await Send(visit, Faulty);
        await Reads(visit, "2 points sont à corriger");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Cellule E3" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".faute:target")).ToContainTextAsync("EDUCATON");
        await visit.Page.Locator(".faute:target .renvoi").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".constats > li:target")).ToContainTextAsync("EDUCATION");
        await visit.Page.GetByLabel("Constat", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Value = "bad_half_days" });
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Montrer" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".constats > li")).ToHaveCountAsync(1);
        var workbook = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Link, new() { Name = "Télécharger le classeur annoté" }).ClickAsync());
        Assert.Equal("ARA_2021_a-corriger.xlsx", workbook.SuggestedFilename);

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Envoyer le fichier corrigé" }).ClickAsync();
        await Send(visit, Mended);
        await Reads(visit, "1 ligne ajoutée");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Confirmer le remplacement" }).ClickAsync();
        await Reads(visit, "Votre fichier est enregistré (version 2)");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "2021", Exact = true }).ClickAsync();
        await Reads(visit, "version 2, 2 lignes, 2,5 demi-journées");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Row)).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task Someone_without_a_mouse_does_the_same()
    {
        await using var site = await TestSite.Start();
        await using var visit = await SiteVisit.Start(browser, site);
        await visit.SignIn(Role.Centre, "ARA");
        await visit.IsAt("/centres/ARA");
        await visit.Go("/centres/ARA/2021");
        await Send(visit, First);
        await visit.Go("/centres/ARA/2021");
        await SendByKeyboard(visit, Faulty);
        await Reads(visit, "2 points sont à corriger");
        await visit.TabTo("Cellule E3");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".faute:target")).ToContainTextAsync("EDUCATON");
        await visit.Go("/centres/ARA/2021");
        await SendByKeyboard(visit, Mended);
        await visit.TabTo("Confirmer le remplacement");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Reads(visit, "Votre fichier est enregistré (version 2)");
    }

    [Fact]
    public async Task Each_page_of_a_centre_is_for_everyone()
    {
        await using var site = await TestSite.Start();
        await using var visit = await SiteVisit.Start(browser, site);
        await visit.SignIn(Role.Centre, "ARA");
        await visit.IsAt("/centres/ARA");
        await visit.IsForEveryone();
        foreach (var text in new[] { First, Faulty, Mended })
        {
            await visit.Go("/centres/ARA/2021");
            await visit.IsForEveryone();
            await Send(visit, text);
            await Reads(visit, "Votre envoi");
            await visit.IsForEveryone();
        }

        foreach (var path in new[] { visit.Page.Url + "?gravite=tout", visit.Page.Url + "/ligne?ligne=2", "/centres/ARA/2021", "/centres/ARA/2021/page" })
        {
            await visit.Go(path);
            await visit.IsForEveryone();
        }
    }

    [Fact]
    public async Task A_file_that_is_dropped_is_sent_and_one_that_is_too_large_is_said_before()
    {
        await using var site = await TestSite.Start();
        await using var visit = await SiteVisit.Start(browser, site);
        await visit.SignIn(Role.Centre, "ARA");
        await visit.IsAt("/centres/ARA");
        await visit.Go("/centres/ARA/2021");
        await Drop(visit, "gros.csv", "new Uint8Array(52428801)");
        await Reads(visit, "dépasse 50 Mo");
        await Drop(visit, "ARA_2021.csv", $"`{First}`");
        await Reads(visit, "Votre fichier est enregistré (version 1)");
    }

    private static Task Drop(SiteVisit visit, string name, string content) => visit.Page.EvaluateAsync(
        $$"""
        () => {
          const files = new DataTransfer();
          files.items.add(new File([{{content}}], '{{name}}'));
          document.querySelector('form.envoi').dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
        }
        """);

    private static async Task Choose(SiteVisit visit, string text) => await visit.Page.GetByLabel("Vos fichiers").SetInputFilesAsync(
        new FilePayload { Name = "ARA_2021.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(text) });

    private static async Task Send(SiteVisit visit, string text)
    {
        await Choose(visit, text);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Envoyer", Exact = true }).ClickAsync();
        await visit.IsUnder("/envois/");
    }

    private static async Task SendByKeyboard(SiteVisit visit, string text)
    {
        await Choose(visit, text);
        await visit.TabTo("Envoyer");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.IsUnder("/envois/");
    }

    private static Task Reads(SiteVisit visit, string words) => Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync(words.Replace('\u00A0', ' '));
}
