using System.Collections.Concurrent;
using CrpvReporting.Aggregate;
using CrpvReporting.Pipeline;
using CrpvReporting.Report;
using CrpvReporting.Report.Pages;
using CrpvReporting.Store;

namespace CrpvReporting.Web.Balances;

/// <summary>A year in memory: its cells and those of the years before. Its reports are built when they are first asked for.</summary>
internal sealed class LoadedBalance(Workspace workspace, IReadOnlyList<YearBalance> years, string data)
{
    private readonly Lazy<BalanceReport> whole = new(() => Build(workspace, years[^1].Year, withCentreFigures: true));
    private readonly Lazy<BalanceReport> guarded = new(() => Build(workspace, years[^1].Year, withCentreFigures: false));

    private readonly ConcurrentDictionary<bool, Lazy<string>> pages = new();

    /// <summary>The database and lists that it was read with; those of the frozen balance, for one.</summary>
    public Workspace Workspace => workspace;

    /// <summary>The years received, oldest first, the one looked at last.</summary>
    public IReadOnlyList<YearBalance> Years => years;

    public YearBalance Balance => years[^1];

    /// <summary>What identifies the data: for <c>ETag</c>.</summary>
    public string Data => data;

    /// <summary>The report of the year: every table and figure.</summary>
    /// <param name="withCentreFigures">Whether figures of a single centre, and of groups of fewer than three, are shown.</param>
    public BalanceReport Report(bool withCentreFigures = true) => (withCentreFigures ? whole : guarded).Value;

    /// <summary>The balance as a page to read, written when it is first asked for.</summary>
    /// <param name="withCentreFigures">As for the report.</param>
    public string Page(bool withCentreFigures = true) => pages.GetOrAdd(withCentreFigures, with => new Lazy<string>(() => BalancePage.Of(Report(with)))).Value;

    private static BalanceReport Build(Workspace workspace, int year, bool withCentreFigures)
    {
        using var store = workspace.Open(StoreAccess.Read);
        return PublishReport.Build(workspace, store, year, withCentreFigures);
    }
}
