using CrpvReporting.Aggregate;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Publishing;
using CrpvReporting.Report;
using CrpvReporting.Report.Pages;
using CrpvReporting.Store;

namespace CrpvReporting.Web.Balances;

/// <summary>A year in memory: its cells and those of the years before. Its reports are built when they are first asked for.</summary>
internal sealed class LoadedBalance(Workspace workspace, IReadOnlyList<YearBalance> years, string data)
{
    private readonly KeptOnce<bool, PublishedYear> published = new();
    private readonly KeptOnce<bool, string> pages = new();

    /// <summary>The database and lists that it was read with; those of the frozen balance, for one.</summary>
    public Workspace Workspace => workspace;

    /// <summary>The years received, oldest first, the one looked at last.</summary>
    public IReadOnlyList<YearBalance> Years => years;

    public YearBalance Balance => years[^1];

    /// <summary>What identifies the data: for <c>ETag</c>.</summary>
    public string Data => data;

    /// <summary>The report of the year: every table and figure.</summary>
    /// <param name="withCentreFigures">Whether figures of a single centre, and of groups of fewer than three, are shown.</param>
    public BalanceReport Report(bool withCentreFigures = true) => published.Get(withCentreFigures, () =>
    {
        using var store = workspace.Open(StoreAccess.Read);
        return Read(store, withCentreFigures);
    }).Report;

    /// <summary>What files of the report are written from.</summary>
    /// <param name="store">The store, open as long as they are written.</param>
    /// <param name="withCentreFigures">As for the report.</param>
    public PublishedYear Published(BalanceStore store, bool withCentreFigures) => IsOf(store)
        ? published.Get(withCentreFigures, () => Read(store, withCentreFigures)).From(store)
        : Read(store, withCentreFigures);

    /// <summary>The balance as a page to read, written when it is first asked for.</summary>
    /// <param name="withCentreFigures">As for the report.</param>
    public string Page(bool withCentreFigures = true) => pages.Get(withCentreFigures, () => BalancePage.Of(Report(withCentreFigures)));

    /// <summary>Something may have been added since the years were read: they are then read again, so that a report never mixes two states.</summary>
    private PublishedYear Read(BalanceStore store, bool withCentreFigures) => IsOf(store)
        ? PublishReport.Read(workspace, store, years, withCentreFigures)
        : PublishReport.Read(workspace, store, Balance.Year, withCentreFigures);

    private bool IsOf(BalanceStore store) => store.DataVersion(Balance.Year) == data;
}
