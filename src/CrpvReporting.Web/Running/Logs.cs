using Microsoft.Extensions.Logging;

namespace CrpvReporting.Web.Running;

/// <summary>The logs of the server: one line of JSON an event, without a key, a name or an address.</summary>
internal static class Logs
{
    public static void AddLogs(this IServiceCollection services, ILoggingBuilder logging)
    {
        logging.ClearProviders().AddJsonConsole(console => console.UseUtcTimestamp = true);
        logging.AddFilter("Microsoft", LogLevel.Warning);

        // Says at each start that the keys of sessions are not encrypted: their folder is the program's alone.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }
}
