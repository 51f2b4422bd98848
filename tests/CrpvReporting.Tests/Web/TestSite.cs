using System.Net;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Store.Site;
using CrpvReporting.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CrpvReporting.Tests.Web;

/// <summary>The site of one test, on a port and in a folder of its own.</summary>
public sealed class TestSite : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly TimeProvider clock;
    private readonly string[] arguments;
    private WebApplication? site;

    private TestSite(TimeProvider clock, string[] arguments)
    {
        this.clock = clock;
        this.arguments = arguments;
    }

    /// <summary>Where the site answers.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public IServiceProvider Services => site!.Services;

    internal SiteWorkspace Workspace => Services.GetRequiredService<SiteWorkspace>();

    internal TempFolder Folder => folder;

    /// <summary>Starts a site.</summary>
    /// <param name="prepare">What is in its folder before it starts: given the path of its database.</param>
    /// <param name="clock">Its clock; null: that of the machine, since sessions and cookies have an end.</param>
    /// <param name="settings">More of its command line.</param>
    public static async Task<TestSite> Start(Action<string>? prepare = null, TimeProvider? clock = null, params string[] settings)
    {
        var test = new TestSite(clock ?? TimeProvider.System, settings);
        prepare?.Invoke(test.folder["bilan.db"]);
        await test.StartAgain();
        return test;
    }

    /// <summary>Stops the site, if it runs, and starts it again in the same folder.</summary>
    public async Task StartAgain()
    {
        await Stop();
        site = Site.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:CrpvReporting=Warning", .. arguments], folder["bilan.db"], clock);
        await site.StartAsync();
        Address = new Uri(site.Urls.First());
    }

    public async Task Stop()
    {
        if (site is not null)
            await site.DisposeAsync();
        site = null;
    }

    /// <summary>A key for a role, and for a centre.</summary>
    public string KeyFor(Role role, string? centre = null, DateTimeOffset? expires = null) => Issue(role, centre, expires).Key.Text;

    internal IssuedKey Issue(Role role, string? centre = null, DateTimeOffset? expires = null) =>
        IssueKey.To(Workspace, new NewAccess(centre ?? RoleNames.NameOf(role), role, centre, expires, null));

    /// <summary>A visitor who is not signed in.</summary>
    internal TestVisitor Visitor() => new(Address);

    /// <summary>A visitor signed in through the page, as a person does.</summary>
    internal async Task<TestVisitor> SignedIn(Role role, string? centre = null)
    {
        var visitor = Visitor();
        var answer = await visitor.Post("/connexion", ("cle", KeyFor(role, centre)));
        return answer.StatusCode == HttpStatusCode.SeeOther ? visitor : throw new InvalidOperationException($"The sign-in page answered {answer.StatusCode}.");
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        folder.Dispose();
    }
}
