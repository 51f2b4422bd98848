using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace CrpvReporting.Web.Running;

/// <summary>Believes the proxies that whoever installs the site named, and nobody else, when they say who asks and whether by TLS.</summary>
internal static class Proxies
{
    public static void UseProxies(this IApplicationBuilder site, SiteSettings settings)
    {
        var named = settings.Proxies.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (named.Length == 0)
            return;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = 1 };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var name in named)
            if (IPAddress.TryParse(name, out var address))
                options.KnownProxies.Add(address);
            else if (System.Net.IPNetwork.TryParse(name, out var range))
                options.KnownIPNetworks.Add(range);
            else
                throw new SettingException($"Proxy incorrect : {name}. Écrivez des adresses ou des plages séparées par des virgules, par exemple 127.0.0.1 ou 10.0.0.0/8.");
        site.UseForwardedHeaders(options);
    }
}
