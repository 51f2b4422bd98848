using CrpvReporting.Pipeline.Site;
using CrpvReporting.Store;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Api;
using CrpvReporting.Web.Balances;
using CrpvReporting.Web.Look;
using CrpvReporting.Web.Running;
using CrpvReporting.Web.Uploads;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Configuration;

namespace CrpvReporting.Web;

/// <summary>The site as a whole: what it is made of, in which order a request goes through it.</summary>
public static class Site
{
    private const int LeastThreads = 32;

    /// <summary>Serves the site until it is told to stop.</summary>
    /// <param name="arguments">The command line: any setting, <c>--urls</c> among them.</param>
    /// <param name="database">Path of the database, where no setting gives another.</param>
    /// <param name="output">Where to say that it answers.</param>
    /// <exception cref="SettingException">A setting cannot be used, or an address is taken.</exception>
    public static async Task Run(string[] arguments, string database, TextWriter output)
    {
        await using var site = Build(arguments, database, TimeProvider.System);
        try
        {
            await site.StartAsync();
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            throw new SettingException("Un autre programme répond déjà à cette adresse : arrêtez-le, ou choisissez-en une autre avec --urls.");
        }

        Welcome.Say(site, output);
        await site.WaitForShutdownAsync();
    }

    /// <summary>The site, ready to start.</summary>
    public static WebApplication Build(string[] arguments, string database, TimeProvider clock)
    {
        // Pages wait for SQLite on their own threads, and the pool adds threads one by one, slowly, to as many as there are processors.
        ThreadPool.GetMinThreads(out var threads, out var ports);
        ThreadPool.SetMinThreads(Math.Max(threads, LeastThreads), ports);

        var builder = WebApplication.CreateBuilder(arguments);
        var settings = SettingsReader.Read(builder.Configuration);
        var workspace = new SiteWorkspace(Path.GetFullPath(settings.Database ?? database), clock);

        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Services.AddSingleton(clock).AddSingleton(settings).AddSingleton(workspace).AddSingleton<LoadedBalances>();
        builder.Services.AddSingleton<UploadWorker>().AddHostedService(services => services.GetRequiredService<UploadWorker>());
        builder.Services.AddLogs(builder.Logging);
        builder.Services.AddAccess(workspace, settings);
        builder.Services.AddHostedService<Housekeeping>();
        builder.Services.AddApiDocument();

        var site = builder.Build();
        site.UseProxies(settings);
        site.UseSafeHeaders();
        site.UseRequestLog();
        site.UseErrorPages();
        site.UseRouting();
        site.UseAuthentication();
        site.UseAuthorization();
        site.UseFormTokens();
        Routes.Map(site);

        // Opened once before anything is served, after every setting was read: what cannot be used is said now, not to the first visitor, and nobody meets a database half made.
        workspace.Open().Dispose();
        workspace.Balance.Open(StoreAccess.Write).Dispose();
        return site;
    }
}
