using System.Security.Cryptography;
using System.Text;
using CrpvReporting.Pipeline;
using Microsoft.Net.Http.Headers;

namespace CrpvReporting.Web.Look;

/// <summary>Answers that a browser keeps, and asks about before it shows them again: as long as the data are the same, nothing is made twice.</summary>
internal static class KeptAnswer
{
    /// <summary>Another program may draw the same data otherwise.</summary>
    private static readonly string Program = typeof(Workspace).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    /// <summary>The answer, or « not modified ».</summary>
    /// <param name="http">The request: its address is part of what was asked.</param>
    /// <param name="data">What identifies the data.</param>
    /// <param name="make">Makes the answer.</param>
    public static IResult Of(HttpContext http, string data, Func<IResult> make)
    {
        var asked = $"{Program} {data} {http.Request.Path}{http.Request.QueryString}";
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(asked)))[..24]}\"");
        var isKnown = http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));
        var answer = isKnown ? Results.StatusCode(StatusCodes.Status304NotModified) : make();
        if (answer is not IStatusCodeHttpResult { StatusCode: >= StatusCodes.Status400BadRequest })
        {
            var headers = http.Response.GetTypedHeaders();
            headers.ETag = tag;
            headers.CacheControl = new CacheControlHeaderValue { Private = true, NoCache = true };
        }

        return answer;
    }
}
