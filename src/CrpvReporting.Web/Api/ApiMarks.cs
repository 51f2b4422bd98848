namespace CrpvReporting.Web.Api;

/// <summary>Short words for what the document of the API says of an address.</summary>
internal static class ApiMarks
{
    /// <summary>The group of the document that an address stands in, its stable name, and what it is for.</summary>
    public static TBuilder Says<TBuilder>(this TBuilder endpoint, string tag, string name, string summary)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithTags(tag).WithName(name).WithSummary(summary);

    /// <summary>A JSON answer of a schema of the document.</summary>
    public static TBuilder Answers<TBuilder>(this TBuilder endpoint, string schema, int status = StatusCodes.Status200OK)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new AnswerMark(status, JsonAnswer.ContentType, schema));

    /// <summary>A file.</summary>
    public static TBuilder Sends<TBuilder>(this TBuilder endpoint, string type)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new AnswerMark(StatusCodes.Status200OK, type, null));
}
