using CrpvReporting.Domain;

namespace CrpvReporting.Import;

/// <summary>The findings of one sheet: the first thousand are listed, the rest counted. What concerns the file as a whole is always listed.</summary>
public sealed class FindingLog
{
    /// <summary>How many findings of a file are listed; the rest are counted.</summary>
    public const int MostListed = 1_000;

    private readonly List<Finding> listed = [];
    private int unlisted;

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public void Add(Finding finding)
    {
        if (finding.Severity == Severity.Error)
            Errors++;
        else if (finding.Severity == Severity.Warning)
            Warnings++;
        if (listed.Count < MostListed || finding.Row is null)
            listed.Add(finding);
        else
            unlisted++;
    }

    /// <summary>The findings in reading order: file and sheet first, then by row and column.</summary>
    public IReadOnlyList<Finding> ToList()
    {
        var ordered = listed
            .OrderBy(finding => finding.Row ?? 0)
            .ThenBy(finding => finding.Column?.Length ?? 0)
            .ThenBy(finding => finding.Column, StringComparer.Ordinal)
            .ToList();
        if (unlisted > 0)
            ordered.Add(Messages.MoreFindings(unlisted));
        return ordered;
    }
}
