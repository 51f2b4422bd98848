using CrpvReporting.Domain;

namespace CrpvReporting.Report.Correction;

/// <summary>
/// The colours of cells to put right, by which they are known again in a workbook that comes back. In grey, an error is
/// told from a warning by its frame: thick and whole, or broken.
/// </summary>
internal static class MarkColors
{
    public const string Error = "F8D0CB";
    public const string Warning = "FFE7B0";

    public static string Fill(Severity severity) => severity == Severity.Error ? Error : Warning;

    public static string Frame(Severity severity) => severity == Severity.Error ? "8B1A10" : "7A5200";

    public static string FrameStyle(Severity severity) => severity == Severity.Error ? "medium" : "mediumDashed";
}
