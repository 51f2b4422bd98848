using System.Net;
using System.Text.RegularExpressions;
using CrpvReporting.Domain;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Web.Api;

/// <summary>The page on the API: what it shows is asked for as it is written.</summary>
public sealed partial class ApiPageTests(SampleDatabase samples)
{
    [Fact]
    public async Task Every_address_in_the_page_answers()
    {
        await using var site = await SampleSite.Start(samples);
        using var script = site.Script(Role.Analyst);
        var read = Addresses().Matches(await File.ReadAllTextAsync(RepositoryFolder.Of("docs", "api.md"), TestContext.Current.CancellationToken)).Select(address => address.Value)
            .Where(address => !address.StartsWith("/api/v1/uploads", StringComparison.Ordinal)).Distinct().ToList();
        Assert.True(read.Count > 8);
        foreach (var address in read)
        {
            using var answer = await script.Get(address);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task The_page_names_every_group_of_the_document()
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = site.Visitor();
        var page = await File.ReadAllTextAsync(RepositoryFolder.Of("docs", "api.md"), TestContext.Current.CancellationToken);
        foreach (var path in (await visitor.Json("/openapi.json")).GetProperty("paths").EnumerateObject().Select(path => path.Name.Split('/')[3]).Distinct())
            Assert.Contains($"/api/v1/{path}", page, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<=\$CRPV|\{site\})/api/v1/[^\s""'`\\]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Addresses();
}
