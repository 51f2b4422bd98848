using CrpvReporting.Domain;
using CrpvReporting.Report.Correction;

namespace CrpvReporting.Report.Pages.Faults;

/// <summary>The findings of a file that one page shows, and what there is beside them.</summary>
/// <param name="Filter">What was asked for; its page is one that exists.</param>
/// <param name="Shown">The findings of the page.</param>
/// <param name="Matching">How many the filter keeps, on all pages.</param>
/// <param name="Pages">How many pages they make, at least one.</param>
/// <param name="All">Every finding of the file.</param>
public sealed record FaultSelection(FaultFilter Filter, IReadOnlyList<NumberedFinding> Shown, int Matching, int Pages, IReadOnlyList<Finding> All)
{
    /// <summary>Findings of one page: with the rows around them, some hundreds of rows.</summary>
    public const int PageLength = 100;

    public static FaultSelection Of(IReadOnlyList<Finding> findings, FaultFilter filter)
    {
        var sheets = findings.Select(finding => finding.Sheet).Distinct().Select((sheet, rank) => (sheet, rank)).ToDictionary(sheet => sheet.sheet ?? "", sheet => sheet.rank);
        var matching = findings
            .OrderBy(finding => finding.Row is null && finding.Sheet is null ? -1 : sheets[finding.Sheet ?? ""])
            .ThenBy(finding => finding.Row ?? 0)
            .ThenBy(finding => CellReference.Column(finding.Column) ?? -1)
            .Select((finding, i) => new NumberedFinding(i + 1, finding))
            .Where(numbered => filter.Shows(numbered.Finding))
            .ToList();
        var pages = Math.Max(1, (matching.Count + PageLength - 1) / PageLength);
        var page = Math.Min(filter.Page, pages);
        return new FaultSelection(
            filter with { Page = page }, [.. matching.Skip((page - 1) * PageLength).Take(PageLength)], matching.Count, pages, findings);
    }

    /// <summary>The kinds among what the weight keeps, the most frequent first, with how many of each.</summary>
    public IReadOnlyList<(string Code, int Count)> Kinds =>
        [.. All.Where(finding => Filter.Shows(finding.Severity)).CountBy(finding => finding.Code).OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => (kind.Key, kind.Value))];

    /// <summary>The columns among what the weight keeps, from left to right, each by its first finding.</summary>
    public IReadOnlyList<(string Name, Finding First, int Count)> Columns =>
    [
        .. All.Where(finding => Filter.Shows(finding.Severity) && FaultFilter.ColumnOf(finding) is not null).GroupBy(finding => FaultFilter.ColumnOf(finding)!)
            .Select(column => (column.Key, First: column.First(), column.Count()))
            .OrderBy(column => CellReference.Column(column.First.Column) ?? -1),
    ];

    public int Count(FaultWeight weight) => All.Count(finding => (Filter with { Weight = weight }).Shows(finding.Severity));
}
