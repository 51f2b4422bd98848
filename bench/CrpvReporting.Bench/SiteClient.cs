using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;

namespace CrpvReporting.Bench;

/// <summary>Those who use the site while it is measured, each with a key.</summary>
internal sealed class SiteClient(Uri address) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, MaxConnectionsPerServer = 100 }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };

    /// <summary>Hands a return in; whether the site said that it is received.</summary>
    public async Task<bool> Send(SiteReturn one, string key)
    {
        using var request = Request(HttpMethod.Post, FormattableString.Invariant($"/api/v1/uploads?centre={one.Centre}&year={one.Year}&file_name={one.Centre}_{one.Year}.csv"), key);
        request.Content = new ByteArrayContent(one.Content());
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        try
        {
            using var answer = await client.SendAsync(request);
            return answer.StatusCode == HttpStatusCode.Accepted;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>Reads a page to its end; how long that took, null when it was not given.</summary>
    public async Task<double?> Read(string path, string key)
    {
        var began = Stopwatch.GetTimestamp();
        using var request = Request(HttpMethod.Get, path, key);
        using var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsByteArrayAsync();
        return answer.StatusCode == HttpStatusCode.OK && text.Length > 0 ? Stopwatch.GetElapsedTime(began).TotalMilliseconds : null;
    }

    public void Dispose() => client.Dispose();

    private static HttpRequestMessage Request(HttpMethod method, string path, string key) =>
        new(method, new Uri(path, UriKind.Relative)) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", key) } };
}
