using CrpvReporting.Domain;

namespace CrpvReporting.Report.Correction;

/// <summary>What has to be put right in a file.</summary>
/// <param name="Identity">Whose return it is, and of which year: « ARA 2021 ».</param>
/// <param name="FileName">Name of the file as it was received.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Points">The same, folded for people.</param>
/// <param name="Unlisted">A sentence on what is not listed; null when all is.</param>
public sealed record CorrectionRequest(
    string Identity, string FileName, IReadOnlyList<Finding> Findings, IReadOnlyList<CorrectionPoint> Points, string? Unlisted)
{
    /// <summary>What has to be corrected before the return is accepted.</summary>
    public IEnumerable<CorrectionPoint> Errors => Points.Where(point => point.Severity == Severity.Error);

    /// <summary>What has to be confirmed.</summary>
    public IEnumerable<CorrectionPoint> Warnings => Points.Where(point => point.Severity == Severity.Warning);

    /// <summary>What calls for nothing.</summary>
    public IEnumerable<CorrectionPoint> Notes => Points.Where(point => point.Severity == Severity.Note);
}
