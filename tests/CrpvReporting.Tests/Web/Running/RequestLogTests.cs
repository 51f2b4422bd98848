using System.Collections.Concurrent;
using CrpvReporting.Domain;
using CrpvReporting.Web.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace CrpvReporting.Tests.Web.Running;

public sealed class RequestLogTests
{
    [Fact]
    public async Task What_is_written_of_a_request_holds_no_key_no_address_and_no_name()
    {
        await using var site = await TestSite.Start(settings: ["--Logging:LogLevel:CrpvReporting", "Information"]);
        var lines = new ConcurrentQueue<string>();
        using var kept = new KeptLogs(lines);
        site.Services.GetRequiredService<ILoggerFactory>().AddProvider(kept);
        var key = site.KeyFor(Role.Centre, "ARA");
        using var visitor = site.Visitor();
        using (await visitor.Post("/connexion?retour=%2Fcentres%2FARA", ("cle", key)))
        using (await visitor.Get("/premier-acces/" + key))
        using (await visitor.Get("/centres/ARA/2021/Remontée de Mme Martin.xlsx"))
        using (var script = site.Visitor().With(key))
        using (await script.Get("/?cle=" + key))
        {
        }

        var all = string.Join('\n', lines);
        foreach (var secret in (string[])[key, "127.0.0.1", "Martin", "retour", "ARA"])
            Assert.DoesNotContain(secret, all, StringComparison.Ordinal);
        Assert.Contains("GET /premier-acces/{link} 404", all, StringComparison.Ordinal);
        Assert.Contains("POST /connexion 303", all, StringComparison.Ordinal);
    }

    private sealed class KeptLogs(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
