using System.Net;
using System.Net.Sockets;
using Microsoft.Net.Http.Headers;

namespace CrpvReporting.Web.Access;

/// <summary>
/// Keys that opened nothing, counted for each address and for all: past a limit nothing more is looked up until the time is over. Nobody guesses a
/// key; the limit keeps those who try from filling the log and the machine.
/// </summary>
internal sealed class Attempts(TimeProvider clock)
{
    public const int MostOfOne = 20;
    public const int MostOfAll = 500;
    public static readonly TimeSpan Period = TimeSpan.FromMinutes(5);
    private readonly Lock guard = new();
    private readonly Dictionary<string, int> failures = [];
    private DateTimeOffset end = DateTimeOffset.MinValue;
    private int all;

    /// <summary>Whether a request may show a key; if not, it is told when to come back.</summary>
    public bool MayTry(HttpContext http)
    {
        lock (guard)
        {
            Turn();
            if (all < MostOfAll && failures.GetValueOrDefault(AddressOf(http)) < MostOfOne)
                return true;
            http.Response.Headers[HeaderNames.RetryAfter] = ((int)Math.Ceiling((end - clock.GetUtcNow()).TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
            return false;
        }
    }

    /// <summary>Counts a key that opened nothing.</summary>
    public void Failed(HttpContext http)
    {
        lock (guard)
        {
            Turn();
            all++;
            failures[AddressOf(http)] = failures.GetValueOrDefault(AddressOf(http)) + 1;
        }
    }

    private void Turn()
    {
        var now = clock.GetUtcNow();
        if (now < end)
            return;
        failures.Clear();
        all = 0;
        end = now + Period;
    }

    /// <summary>Who has one address of IPv6 has the 2⁶⁴ beside it.</summary>
    private static string AddressOf(HttpContext http) => http.Connection.RemoteIpAddress switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } address => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } address => new IPAddress([.. address.GetAddressBytes().AsSpan(0, 8), .. new byte[8]]).ToString(),
        var address => address.ToString(),
    };
}
