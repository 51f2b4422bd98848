using CrpvReporting.Aggregate;

namespace CrpvReporting.Report.OpenData;

/// <summary>The tables of a year's open data. A new one is a line here.</summary>
public static class OpenTables
{
    /// <param name="report">What is published.</param>
    /// <param name="balance">The year, from which the figures by centre are made; null when these are not published.</param>
    /// <param name="lists">The code lists.</param>
    public static IReadOnlyList<OpenTable> Of(BalanceReport report, YearBalance? balance, Schema.CodeLists lists) =>
    [
        .. balance is { HasActivities: true } ? (OpenTable[])[ActivityTable.Of(balance)] : [],
        NumberTable.Of(report),
        IndicatorsTable.Of(lists),
        CodesTable.Of(lists),
    ];
}
