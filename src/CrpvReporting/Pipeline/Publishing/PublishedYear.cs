using System.Globalization;
using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Report;
using CrpvReporting.Report.Tables;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline.Publishing;

/// <summary>A year read once, from which every file of its report is made.</summary>
/// <param name="Report">What is published: without the figures of centres, when these are not.</param>
/// <param name="Balances">The years that it was made from, oldest first, its own last: whole, whatever is published.</param>
/// <param name="Workspace">The database and the lists.</param>
/// <param name="Store">The store, open as long as files are written; one reader at a time.</param>
public sealed record PublishedYear(BalanceReport Report, IReadOnlyList<YearBalance> Balances, Workspace Workspace, BalanceStore Store)
{
    /// <summary>Whether figures of a single centre are published.</summary>
    public bool WithCentreFigures { get; init; } = true;

    /// <summary>Digest of the returns that the years were read from.</summary>
    public string Returns { get; init; } = "";

    /// <summary>The same year, its lines read from another opening of the same data.</summary>
    public PublishedYear From(BalanceStore store) => this with
    {
        Store = store,
        Report = Report.Lines is null ? Report : Report with { Lines = LinesOf(Workspace, store, Report.Year) },
    };

    /// <summary>The lines behind a year, read from the store as they are written.</summary>
    internal static DataSheet LinesOf(Workspace workspace, BalanceStore store, int year) => LineData.Of(year, workspace.Lists, store.ReadLines(year).Select(line =>
        (new LineSource(line.Centre, line.File, line.Sha256, line.Sheet, line.Version), line.Activity)));

    /// <summary>« bilan-2021 »: what the main files are called, before their extension.</summary>
    public string FileName => string.Create(CultureInfo.InvariantCulture, $"bilan-{Report.Year}");
}
