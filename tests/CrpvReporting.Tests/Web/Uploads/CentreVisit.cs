using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Pipeline;
using CrpvReporting.Store;

namespace CrpvReporting.Tests.Web.Uploads;

/// <summary>Someone from ARA on the site of one test, who sends files for 2021 as a browser without script does.</summary>
internal sealed class CentreVisit : IAsyncDisposable
{
    public const string Year = "/centres/ARA/2021";

    private CentreVisit(TestSite site, TestVisitor visitor)
    {
        Site = site;
        Visitor = visitor;
    }

    public TestSite Site { get; }

    public TestVisitor Visitor { get; }

    public static async Task<CentreVisit> Start()
    {
        var site = await TestSite.Start();
        return new CentreVisit(site, await site.SignedIn(Role.Centre, "ARA"));
    }

    /// <summary>Sends returns; the answer.</summary>
    public Task<HttpResponseMessage> Post(params (string Name, byte[] Bytes)[] files) => PostTo(Year + "/envois", Year, files);

    public async Task<HttpResponseMessage> PostTo(string path, string page, params (string Name, byte[] Bytes)[] files)
    {
        using var form = new MultipartFormDataContent { { new StringContent(await Visitor.Token(page)), "jeton" } };

        // As browsers do for a page in UTF-8.
        form.HeaderEncodingSelector = (_, _) => Encoding.UTF8;
        foreach (var (name, bytes) in files)
            form.Add(FileOf(name, bytes));
        return await Visitor.Client.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    /// <summary>Sends one return; the address of its page.</summary>
    public async Task<string> Send(string name, params ReturnLine[] lines)
    {
        using var answer = await Post((name, Encoding.UTF8.GetBytes(ReturnLine.Csv(lines))));
        return answer.StatusCode == HttpStatusCode.SeeOther ? answer.Headers.Location!.ToString() : throw new InvalidOperationException($"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>Imports a return beside the site, as the command line does.</summary>
    public void Import(string name, params ReturnLine[] lines)
    {
        using var store = Site.Workspace.Balance.Open(StoreAccess.Write);
        ReceiveFile.Import(Site.Workspace.Balance, store, Site.Folder.Write(name, ReturnLine.Csv(lines)), new ReturnOptions());
    }

    /// <summary>A file of a form, under a name that is sent as it is.</summary>
    public static ByteArrayContent FileOf(string name, byte[] bytes)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"fichiers\"; filename=\"{name.Replace("\"", "%22", StringComparison.Ordinal)}\"");
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return content;
    }

    public async ValueTask DisposeAsync()
    {
        Visitor.Dispose();
        await Site.DisposeAsync();
    }
}
