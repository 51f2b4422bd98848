using System.Net;
using System.Net.Http.Headers;
using System.Xml.Linq;

namespace CrpvReporting.Tests.Web;

/// <summary>A browser without script: it keeps cookies, follows nothing by itself, and sends forms with their token.</summary>
internal sealed class TestVisitor : IDisposable
{
    private readonly HttpClient client;

    public TestVisitor(Uri address)
    {
        Cookies = new CookieContainer();
        client = new HttpClient(new HttpClientHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = address };
    }

    public CookieContainer Cookies { get; }

    /// <summary>What it asks with: for requests of its own kind.</summary>
    public HttpClient Client => client;

    /// <summary>Shows a key with each request, as a script does.</summary>
    public TestVisitor With(string key)
    {
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return this;
    }

    public Task<HttpResponseMessage> Get(string path) => client.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>What a page answers, whatever it says.</summary>
    public async Task<HttpStatusCode> Status(string path)
    {
        using var answer = await Get(path);
        return answer.StatusCode;
    }

    /// <summary>The text of a page that is there.</summary>
    public async Task<string> Text(string path)
    {
        using var answer = await Get(path);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.StatusCode == HttpStatusCode.OK ? text : throw new InvalidOperationException($"{path} answered {answer.StatusCode}: {text}");
    }

    /// <summary>A page that is there, as elements: it is well-formed.</summary>
    public async Task<XElement> Page(string path) => PageOf(await Text(path));

    public static XElement PageOf(string text) => XElement.Parse(text.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));

    /// <summary>Sends a form to an address, with the token of the form that the page there, or at home, shows.</summary>
    public async Task<HttpResponseMessage> Post(string path, params (string Name, string Value)[] fields) => await PostFrom(path, path, fields);

    /// <summary>Sends a form whose page is elsewhere than where it leads.</summary>
    public async Task<HttpResponseMessage> PostFrom(string page, string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent([new("jeton", await Token(page)), .. fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value))]);
        return await client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    /// <summary>The token of a page's forms.</summary>
    public async Task<string> Token(string page) =>
        (await Page(page)).Descendants("input").First(input => (string?)input.Attribute("name") == "jeton").Attribute("value")!.Value;

    public void Dispose() => client.Dispose();
}
