using System.Text.Json;
using CrpvReporting.Pipeline.Json;

namespace CrpvReporting.Web.Api;

/// <summary>A JSON answer, the same bytes as the command line writes; written as it is made, whatever its length.</summary>
/// <param name="write">Writes one JSON value.</param>
/// <param name="source">What is read from meanwhile, closed at the end; null for nothing.</param>
internal sealed class JsonAnswer(Action<Utf8JsonWriter> write, IDisposable? source = null) : IResult
{
    public const string ContentType = "application/json";

    /// <summary>What is answered: 200 unless told.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using (source)
        {
            httpContext.Response.StatusCode = Status;
            httpContext.Response.ContentType = ContentType + "; charset=utf-8";
            await using var body = httpContext.Response.BodyWriter.AsStream(leaveOpen: true);
            JsonText.Write(body, write);
            body.WriteByte((byte)'\n');
        }
    }
}
