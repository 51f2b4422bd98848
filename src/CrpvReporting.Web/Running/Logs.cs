using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace CrpvReporting.Web.Running;

/// <summary>The logs of the server: one line of JSON an event, without a key, a name or an address.</summary>
internal static class Logs
{
    public static void AddLogs(this IServiceCollection services, ILoggingBuilder logging)
    {
        logging.ClearProviders().AddJsonConsole(console => Form(console));
        logging.AddFilter("Microsoft", LogLevel.Warning);

        // Says at each start that the keys of sessions are not encrypted: their folder is the program's alone.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);

        // Says with each form that its page is not kept, which is what every page asks for.
        logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
    }

    private static void Form(JsonConsoleFormatterOptions console)
    {
        console.UseUtcTimestamp = true;
        console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
    }
}
