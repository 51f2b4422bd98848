using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CrpvReporting.Web.Api;

/// <summary>The document of the API (OpenAPI 3.1), made of the addresses themselves.</summary>
internal static class ApiDocument
{
    public const string Path = "/openapi.json";

    private const string Name = "v1";
    private const string Key = "key";

    public static void AddApiDocument(this IServiceCollection services) => services.AddOpenApi(Name, options =>
    {
        options.ShouldInclude = address => ("/" + address.RelativePath).StartsWith(ApiRoutes.Root, StringComparison.Ordinal);
        options.AddOperationTransformer((operation, context, _) =>
        {
            Describe(operation, context.Description.HttpMethod!, context.Description.ActionDescriptor.EndpointMetadata, context.Document!);
            return Task.CompletedTask;
        });
        options.AddDocumentTransformer((document, _, _) =>
        {
            Introduce(document);
            return Task.CompletedTask;
        });
    });

    private static void Introduce(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "crpv",
            Version = Pipeline.Workspace.ProgramVersion,
            Description = "The balance of the resource centres, for scripts. Keys of JSON are English; messages for people are French. Every reading has an ETag: ask again with If-None-Match.",
        };

        // Where it is served is known to who asks.
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
        foreach (var (name, schema) in ApiSchemas.All)
            document.Components.Schemas[name] = schema;
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Key] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "An access key, as an analyst issues it: « crpv_… »." },
        };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Key, document)] = [] }];
    }

    private static void Describe(OpenApiOperation operation, string method, IList<object> metadata, OpenApiDocument document)
    {
        var mark = metadata.OfType<AnswerMark>().Single();
        operation.Responses = new OpenApiResponses
        {
            [Paths.Text(mark.Status)] = Answer(mark.Schema is null ? "The file." : "The answer.", mark.Type, mark.Schema is null ? ApiSchemas.File : new OpenApiSchemaReference(mark.Schema, document)),
            ["400"] = Problem("The question cannot be asked."),
            ["401"] = Problem("No key, or one that no longer holds."),
            ["403"] = Problem("The key does not allow it."),
            ["404"] = Problem("Nothing is there."),
        };
        if (HttpMethods.IsPost(method))
        {
            operation.Responses["409"] = Problem("It does not wait for that.");
            operation.Responses["413"] = Problem("It is too large: nothing was received.");
        }
        else
        {
            operation.Responses["304"] = new OpenApiResponse { Description = "Nothing changed since the answer of that ETag." };
        }

        if (metadata.OfType<BodyMark>().Any())
            operation.RequestBody = new OpenApiRequestBody
            {
                Description = "The file itself, or a form with files; 50 MB a file at most.",
                Required = true,
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    ["application/octet-stream"] = new() { Schema = ApiSchemas.File },
                    ["multipart/form-data"] = new() { Schema = Shape.Object(("file", ApiSchemas.File)) },
                },
            };

        OpenApiResponse Problem(string description) => Answer(description, ApiProblem.ContentType, new OpenApiSchemaReference("Problem", document));
    }

    private static OpenApiResponse Answer(string description, string type, IOpenApiSchema schema) => new()
    {
        Description = description,
        Content = new Dictionary<string, OpenApiMediaType> { [type] = new() { Schema = schema } },
    };
}
