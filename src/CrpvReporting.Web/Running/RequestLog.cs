using System.Diagnostics;
using CrpvReporting.Domain;
using CrpvReporting.Web.Access;
using Microsoft.Extensions.Logging;

namespace CrpvReporting.Web.Running;

/// <summary>
/// One line for each request: what kind of address was asked for, never the address itself, which may hold a key or the name of a file; the role of who
/// asks, never who.
/// </summary>
internal static partial class RequestLog
{
    public static void UseRequestLog(this IApplicationBuilder site)
    {
        var log = site.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger("CrpvReporting.Web.Requests");
        site.Use(async (http, next) =>
        {
            var began = Stopwatch.GetTimestamp();
            try
            {
                await next(http);
            }
            finally
            {
                if (log.IsEnabled(LogLevel.Information))
                    Write(log, http, (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        });
    }

    private static void Write(ILogger log, HttpContext http, long milliseconds)
    {
        var route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-";
        Answered(log, http.Request.Method, route, http.Response.StatusCode, milliseconds, http.Access()?.Role, http.TraceIdentifier);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Route} {Status} {Milliseconds} ms {Role} {Trace}")]
    private static partial void Answered(ILogger log, string method, string route, int status, long milliseconds, Role? role, string trace);
}
