using System.IO.Compression;
using System.Xml.Linq;

namespace CrpvReporting.Report.Correction;

/// <summary>
/// By what an annotated workbook is known to be as we wrote it, that is, to hold nothing of anyone's work: its sheet « À corriger »
/// tells what the other parts hold. Whoever saves the workbook changes one or the other.
/// </summary>
public static class UntouchedMark
{
    /// <summary>The part of the sheet « À corriger ».</summary>
    internal const string Part = "xl/worksheets/a-corriger.xml";

    // The declaration, then the mark: nothing else stands before the sheet.
    private const int LongestHead = 512;
    private const string Word = "crpv ";

    /// <summary>Whether a file is an annotated workbook that nobody saved since it was written.</summary>
    public static bool IsOn(string path)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            return zip.GetEntry(Part) is { } entry && Head(entry).Contains(Of(PackageWriter.DigestOf(zip.Entries.Where(other => other != entry))), StringComparison.Ordinal);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The sheet, marked.</summary>
    internal static XDocument With(XElement sheet, string digest) => new(new XComment(Of(digest)), sheet);

    private static string Of(string digest) => Word + digest;

    private static string Head(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        var head = new char[LongestHead];
        return new string(head, 0, reader.ReadBlock(head));
    }
}
