using System.Net;
using System.Text.Json;
using CrpvReporting.Domain;
using CrpvReporting.Tests.Samples;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CrpvReporting.Tests.Web.Api;

public sealed class ApiDocumentTests(SampleDatabase samples)
{
    private static readonly string[] Methods = ["get", "post", "put", "delete", "patch"];

    /// <summary>What the document's GET addresses are asked with: the parts of the address, then some questions.</summary>
    private static readonly string[] Questions =
    [
        "/years", "/years/2021/status", "/years/2017/status",
        "/years/2021/balance", "/years/2021/balance?by=centre,month", "/years/2021/balance?by=crisis&where=dispositif=&where=theme=EDUCATION&where=theme=SANTE",
        "/years/2021/balance?compare=2020&by=mission", "/years/2019/balance?compare=2020", "/years/2017/balance",
        "/years/2021/series", "/years/2021/series?by=month&index=2019&rates=true",
        "/years/2021/lines?where=theme=SANTE", "/years/2021/lines?indicator=DEMI_JOURNEES_NET", "/years/2021/lines?where=mode=DISTANCIEL&share=true&compare=2020",
        "/years/2017/lines?indicator=ETP", "/years/2021/indicators", "/years/2017/indicators", "/indicators",
        "/years/2021/tables", "/years/2017/tables", "/years/2021/tables?without_centres=true", "/years/2021/figures", "/years/2017/figures",
        "/lists", "/years/2021/exports", "/years/2017/exports?without_centres=true", "/uploads", "/uploads?centre=ARA",
    ];

    [Fact]
    public async Task The_document_says_every_address_and_no_other()
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = site.Visitor();
        var document = await visitor.Json("/openapi.json");
        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var said = document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Where(member => Methods.Contains(member.Name)).Select(member => $"{member.Name} {path.Name}"));
        var there = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith(ApiSite.Root, StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Select(method => $"{method.ToLowerInvariant()} {endpoint.RoutePattern.RawText!.Replace(":int", "", StringComparison.Ordinal).Replace("{**", "{", StringComparison.Ordinal)}"));
        Assert.Equal(there.Order(StringComparer.Ordinal), said.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_operation_says_its_name_its_use_its_parameters_and_its_answers()
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = site.Visitor();
        var document = await visitor.Json("/openapi.json");
        var operations = Operations(document).ToList();
        Assert.Distinct(operations.Select(operation => operation.GetProperty("operationId").GetString()));
        foreach (var operation in operations)
        {
            Assert.NotEmpty(operation.GetProperty("summary").GetString()!);
            Assert.Contains(operation.GetProperty("responses").EnumerateObject(), answer => answer.Name.StartsWith('2'));
            Assert.True(operation.GetProperty("responses").TryGetProperty("401", out _));
            if (operation.TryGetProperty("parameters", out var parameters))
                Assert.All(parameters.EnumerateArray().Where(parameter => parameter.GetProperty("in").GetString() == "query"), parameter => Assert.NotEmpty(parameter.GetProperty("description").GetString()!));
        }
    }

    [Fact]
    public async Task Every_answer_is_as_the_document_says()
    {
        await using var site = await SampleSite.Start(samples);
        using var script = site.Script(Role.Analyst);
        var document = await script.Json("/openapi.json");
        var report = samples.ReportOf(2021);
        string[] questions =
        [
            .. Questions,
            .. report.Tables.Select(table => "/years/2021/tables/" + table.Name), .. report.Figures.Select(figure => "/years/2021/figures/" + figure.Name),
            .. Schema().Select(list => "/lists/" + list),
        ];
        foreach (var question in questions)
            Assert.Empty(SchemaCheck.Faults(document, SchemaOf(document, question, "200"), await script.Json(ApiSite.Root + question)).Select(fault => $"{question} {fault}").Take(3));
    }

    [Theory]
    [InlineData("/years/2021/balance?by=couleur", HttpStatusCode.BadRequest, "by", "Dimension inconnue : couleur.")]
    [InlineData("/years/2021/balance?where=theme=RIEN", HttpStatusCode.BadRequest, "where", "Valeur inconnue pour theme : RIEN.")]
    [InlineData("/years/2021/balance?compare=20", HttpStatusCode.BadRequest, "compare", "Année incorrecte : 20.")]
    [InlineData("/years/2021/series?by=month,mode", HttpStatusCode.BadRequest, "by", "Une dimension au plus")]
    [InlineData("/years/2021/series?index=1999", HttpStatusCode.BadRequest, "index", "Année incorrecte")]
    [InlineData("/years/2021/lines?share_of=couleur=bleu", HttpStatusCode.BadRequest, "share_of", "Dimension inconnue : couleur.")]
    [InlineData("/years/2003/balance", HttpStatusCode.NotFound, null, "2003")]
    [InlineData("/years/2021/balance?frozen=jamais", HttpStatusCode.NotFound, null, "jamais")]
    [InlineData("/years/2021/tables?frozen=jamais", HttpStatusCode.NotFound, null, "jamais")]
    [InlineData("/years/2021/tables/Rien", HttpStatusCode.NotFound, null, "Rien")]
    [InlineData("/years/2021/figures/files/rien.svg", HttpStatusCode.NotFound, null, "rien.svg")]
    [InlineData("/lists/rien", HttpStatusCode.NotFound, null, "rien")]
    [InlineData("/rien", HttpStatusCode.NotFound, null, "Il n'y a rien à cette adresse")]
    public async Task A_wrong_question_is_said_in_French_and_as_the_document_says(string question, HttpStatusCode status, string? parameter, string words)
    {
        await using var site = await SampleSite.Start(samples);
        using var script = site.Script(Role.Analyst);
        var document = await script.Json("/openapi.json");
        using var answer = await script.Get(ApiSite.Root + question);
        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        var problem = await answer.Json();
        Assert.Contains(words, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(parameter, problem.TryGetProperty("parameter", out var named) ? named.GetString() : null);
        Assert.Empty(SchemaCheck.Faults(document, document.GetProperty("components").GetProperty("schemas").GetProperty("Problem"), problem));
    }

    private static IEnumerable<string> Schema() => CrpvReporting.Schema.CodeLists.Shipped.All.Select(list => list.Name);

    private static IEnumerable<JsonElement> Operations(JsonElement document) => document.GetProperty("paths").EnumerateObject()
        .SelectMany(path => path.Value.EnumerateObject().Where(member => Methods.Contains(member.Name)).Select(member => member.Value));

    private static JsonElement SchemaOf(JsonElement document, string question, string status)
    {
        var parts = (ApiSite.Root + question.Split('?')[0]).Split('/');
        var path = document.GetProperty("paths").EnumerateObject()
            .Where(path => path.Name.Split('/') is var pattern && pattern.Length == parts.Length && pattern.Zip(parts).All(pair => pair.First == pair.Second || (pair.First.StartsWith('{') && pair.First.EndsWith('}'))))
            .OrderBy(path => path.Name.Count(letter => letter == '{')).First();
        return path.Value.GetProperty("get").GetProperty("responses").GetProperty(status).GetProperty("content").GetProperty("application/json").GetProperty("schema");
    }
}
