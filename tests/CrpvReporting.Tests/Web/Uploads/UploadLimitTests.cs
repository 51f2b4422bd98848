using System.Net;
using System.Text;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Tests.Import;
using Xunit;

namespace CrpvReporting.Tests.Web.Uploads;

/// <summary>Files that ask too much of the program, sent to the site: each is a finding on its page, and the site goes on.</summary>
public sealed class UploadLimitTests
{
    public static TheoryData<string, string> Bombs => new()
    {
        { "a thousand files", "plus de 1\u202F000 fichiers" },
        { "inflates a hundred times", "comprimé plus de 100 fois" },
        { "a document type", "Fichier endommagé" },
        { "protected", "mot de passe" },
        { "empty", "vide" },
        { "a document", "Format non reconnu" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public async Task A_file_beyond_a_limit_is_refused_with_the_reason_and_the_next_one_is_read(string kind, string reason)
    {
        await using var visit = await CentreVisit.Start();
        using var answer = await visit.Post(("ARA_2021.xlsx", BytesOf(kind)));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var path = answer.Headers.Location!.ToString();
        var page = await visit.Visitor.Text(path);

        Assert.Contains("Fichier illisible", page, StringComparison.Ordinal);
        Assert.Contains(reason, page, StringComparison.Ordinal);
        using (var annotated = await visit.Visitor.Get(path + "/a-corriger"))
            Assert.Equal(HttpStatusCode.NotFound, annotated.StatusCode);
        Assert.Contains("enregistré (version 1)", await visit.Visitor.Text(await visit.Send("ARA_2021.csv", new ReturnLine())), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(visit.Site.Workspace.Originals));
    }

    [Fact]
    public async Task A_cell_in_the_last_corner_costs_nothing_and_its_page_is_shown()
    {
        await using var visit = await CentreVisit.Start();
        var sheet = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>date</t></is></c></row><row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>loin</t></is></c></row>";
        using var answer = await visit.Post(("ARA_2021.xlsx", new XlsxBuilder().Sheet("A", sheet).ToBytes()));
        Assert.Contains("Refusé", await visit.Visitor.Text(answer.Headers.Location + "?gravite=tout"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sending_over_200_megabytes_is_stopped_and_what_came_before_is_kept()
    {
        await using var visit = await CentreVisit.Start();
        using var form = new MultipartFormDataContent { { new StringContent(await visit.Visitor.Token(CentreVisit.Year)), "jeton" } };
        form.Add(CentreVisit.FileOf("ARA_2021.csv", Encoding.UTF8.GetBytes(ReturnLine.Csv(new ReturnLine()))));
        var most = new byte[UploadLimits.FileBytes];
        for (var i = 0; i < 5; i++)
            form.Add(CentreVisit.FileOf($"{i}.csv", most));

        // A body that announces too much is refused at once; the connection may end while it is still being sent.
        try
        {
            using var answer = await visit.Visitor.Client.PostAsync(new Uri(CentreVisit.Year + "/envois", UriKind.Relative), form);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        }
        catch (HttpRequestException)
        {
        }

        Assert.True(!Directory.Exists(visit.Site.Workspace.Originals) || Directory.GetFiles(visit.Site.Workspace.Originals).Length <= 5);
        Assert.Contains("enregistré (version 1)", await visit.Visitor.Text(await visit.Send("ARA_2021.csv", new ReturnLine { Title = "Après" })), StringComparison.Ordinal);
    }

    private static byte[] BytesOf(string kind) => kind switch
    {
        "a thousand files" => ZipBuilder.Of([.. Enumerable.Range(0, 1001).Select(i => ($"{i}", Array.Empty<byte>()))]),
        "inflates a hundred times" => new XlsxBuilder().Sheet("A", string.Concat(Enumerable.Repeat("<row/>", 100_000))).ToBytes(),
        "a document type" => ZipBuilder.With(XlsxBuilder.OfTexts(["a"]), "xl/worksheets/sheet1.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet>&b;</worksheet>"),
        "protected" => CompoundBuilder.Of("EncryptedPackage", new byte[5000]),
        "empty" => [],
        _ => [.. "%PDF-1.7"u8],
    };
}
