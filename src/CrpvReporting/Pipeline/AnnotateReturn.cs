using System.Globalization;
using System.Xml;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Import.Reading;
using CrpvReporting.Report.Correction;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;

namespace CrpvReporting.Pipeline;

/// <summary>
/// Gives a file back to its centre with what is to be put right: cells coloured and commented, a first sheet that links to each, and
/// a message to send. The file received is only read.
/// </summary>
public static class AnnotateReturn
{
    /// <summary>The folder, beside the database, where an import puts what it makes.</summary>
    public const string FolderName = "a-corriger";

    private const string Suffix = "_a-corriger";
    private const string MessageSuffix = "_message.txt";
    private const int LongestName = 120;

    /// <summary>Whether there is anything to put right in a file that could be read.</summary>
    public static bool IsNeeded(IReadOnlyList<Receipt> receipts) =>
        receipts.SelectMany(receipt => receipt.Findings).ToList() is var findings
        && findings.Exists(finding => finding.Severity != Severity.Note) && !findings.Exists(finding => finding.Code == FindingCodes.UnreadableFile);

    /// <summary>Whether a file is a message of ours, by its name.</summary>
    public static bool IsMessage(string path) => IsNamedByUs(path) && path.EndsWith(MessageSuffix, StringComparison.Ordinal);

    /// <summary>Whether a file is an annotated workbook that nobody saved since it was made.</summary>
    public static bool IsUntouched(string path) => IsNamedByUs(path) && UntouchedMark.IsOn(path);

    /// <summary>Writes the annotated workbook of a file, and its message beside it.</summary>
    /// <param name="workspace">The schema and limits in force.</param>
    /// <param name="path">The file, as it was received.</param>
    /// <param name="receipts">What was found in it.</param>
    /// <param name="folder">Where to write; made when missing.</param>
    /// <param name="taken">Paths written for other files of the same run.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static AnnotatedReturn Write(Workspace workspace, string path, IReadOnlyList<Receipt> receipts, string folder, ISet<string> taken) =>
        Annotate(workspace, path, Path.GetFileName(path), receipts, (annotated, former, request) =>
        {
            var target = TargetOf(path, folder, annotated.Extension, taken);
            WholeFile.Write(target, output => annotated.Write(former, output));
            var message = Path.ChangeExtension(target, null) + MessageSuffix;
            WholeFile.Write(message, output => output.Write(FileText.ForSpreadsheets(CorrectionMail.Of(request, Path.GetFileName(target)).ReplaceLineEndings("\r\n"))));
            return new AnnotatedReturn(target, message, null);
        });

    /// <summary>Writes the annotated workbook of a file that is kept under another name; no message.</summary>
    /// <param name="workspace">The schema and limits in force.</param>
    /// <param name="path">The file, as it was received.</param>
    /// <param name="fileName">The name under which it was sent.</param>
    /// <param name="receipts">What was found in it.</param>
    /// <param name="output">Where the workbook goes.</param>
    /// <returns>The name to give the workbook.</returns>
    public static AnnotatedReturn Write(Workspace workspace, string path, string fileName, IReadOnlyList<Receipt> receipts, Stream output) =>
        Annotate(workspace, path, fileName, receipts, (annotated, former, _) =>
        {
            annotated.Write(former, output);
            return new AnnotatedReturn(StemOf(fileName) + Suffix + annotated.Extension, null, null);
        });

    /// <summary>The message that goes with the annotated workbook of a file, ready to paste.</summary>
    public static string Message(Workspace workspace, string fileName, IReadOnlyList<Receipt> receipts) =>
        CorrectionMail.Of(RequestOf(workspace, fileName, receipts), $"{StemOf(fileName)}{Suffix}.xlsx");

    private static AnnotatedReturn Annotate(
        Workspace workspace, string path, string fileName, IReadOnlyList<Receipt> receipts,
        Func<AnnotatedWorkbook, IReadOnlyCollection<string>, CorrectionRequest, AnnotatedReturn> write)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var fingerprint = FileFingerprint.Of(stream);
            using var spreadsheet = SpreadsheetFile.Open(stream, fingerprint, workspace.Limits);
            var request = RequestOf(workspace, fileName, receipts);
            using var own = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            if (spreadsheet.Traits.Format == "xlsx" && IsArchiveOfWorkbook(own))
            {
                string[] former = [.. spreadsheet.Sheets.Where(sheet => ReturnContents.IsCorrections(spreadsheet, sheet)).Select(sheet => sheet.Name!)];
                using var received = new AnnotatedWorkbook(own, request);
                return write(received, former, request);
            }

            var contents = ReturnContents.Of(spreadsheet, receipts.All(receipt => receipt.Kind == ReturnKind.YearlyForm) ? TemplateSheets.YearlyForm : TemplateSheets.Activities);
            using var workbook = new MemoryStream();
            ContentWorkbook.Write($"Remontée d'activité {request.Identity}", [.. contents.Select(content => content.Content)], workbook);
            workbook.Position = 0;
            var renamed = Renamed(request, contents);
            using var annotated = new AnnotatedWorkbook(workbook, renamed);
            return write(annotated, [], renamed);
        }
        catch (Exception exception) when (exception is UnannotatableException or UnreadableFileException)
        {
            return new AnnotatedReturn(null, null, (exception as UnreadableFileException)?.Detail ?? exception.Message);
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or NotSupportedException or ArgumentException
            or FormatException or OverflowException or InvalidOperationException or EndOfStreamException or TimeoutException or KeyNotFoundException)
        {
            // Whatever is odd in a package that import could read: the receipt says all the same what to correct.
            return new AnnotatedReturn(null, null, "la structure du fichier est inhabituelle ; enregistrez-le de nouveau depuis un tableur");
        }
    }

    private static bool IsNamedByUs(string path) => Path.GetFileName(path).Contains(Suffix, StringComparison.Ordinal);

    private static bool IsArchiveOfWorkbook(Stream stream)
    {
        Span<byte> head = stackalloc byte[4];
        var isZip = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual("PK\u0003\u0004"u8);
        stream.Position = 0;
        return isZip && AnnotatedWorkbook.IsIn(stream);
    }

    private static CorrectionRequest RequestOf(Workspace workspace, string fileName, IReadOnlyList<Receipt> receipts)
    {
        var findings = receipts.SelectMany(receipt => receipt.Findings).ToList();
        var unlisted = string.Join(" ", findings.Where(finding => finding.Code == FindingCodes.MoreFindings).Select(finding => finding.Message).Distinct());
        List<Finding> listed = [.. findings.Where(finding => finding.Code != FindingCodes.MoreFindings)];
        return new CorrectionRequest(IdentityOf(receipts), fileName, listed, CorrectionPoint.Fold(listed, workspace.Schema), unlisted.Length == 0 ? null : unlisted);
    }

    /// <summary>« ARA 2021 »; every centre and year, if the file has more than one.</summary>
    private static string IdentityOf(IReadOnlyList<Receipt> receipts) => French.List(
    [
        .. receipts.Select(receipt => (receipt.Centre?.Code, Year: receipt.Year?.ToString(CultureInfo.InvariantCulture)) switch
        {
            (null, null) => "Centre et année inconnus",
            (null, { } year) => $"Centre inconnu, {year}",
            ({ } centre, null) => $"{centre}, année inconnue",
            var (centre, year) => $"{centre} {year}",
        }).Distinct(),
    ]);

    /// <summary>The findings under the names that the sheets got, where those that they had would not do.</summary>
    private static CorrectionRequest Renamed(CorrectionRequest request, IReadOnlyList<(string? FormerName, SheetContent Content)> contents)
    {
        string? Name(string? former) => former is null ? null : contents.FirstOrDefault(content => content.FormerName == former).Content?.Name ?? former;
        return request with
        {
            Findings = [.. request.Findings.Select(finding => finding with { Sheet = Name(finding.Sheet) })],
            Points = [.. request.Points.Select(point => point with { Sheet = Name(point.Sheet) })],
        };
    }

    /// <summary>The name of a file as ours begins: without its extension, nor what we added to it before.</summary>
    private static string StemOf(string path)
    {
        var stem = string.Concat(Path.GetFileNameWithoutExtension(path).Select(c => char.IsControl(c) || "<>:\"/\\|?*".Contains(c, StringComparison.Ordinal) ? '_' : c)).Trim();
        var annotated = stem.LastIndexOf(Suffix, StringComparison.Ordinal);
        if (annotated > 0)
            stem = stem[..annotated];
        return stem[..Math.Min(stem.Length, LongestName)];
    }

    /// <summary>
    /// « ARA_2021_a-corriger.xlsx ». A file of that name is only replaced if nobody worked in it: the next free number is taken
    /// otherwise, and for a second file of the same name.
    /// </summary>
    private static string TargetOf(string path, string folder, string extension, ISet<string> taken)
    {
        var stem = StemOf(path);
        for (var i = 1; ; i++)
        {
            var target = Path.Combine(folder, stem + Suffix + (i == 1 ? "" : FormattableString.Invariant($"-{i}")) + extension);
            if (taken.Contains(target) || string.Equals(Path.GetFullPath(target), Path.GetFullPath(path), StringComparison.OrdinalIgnoreCase)
                || File.Exists(target) && !UntouchedMark.IsOn(target) || Directory.Exists(target))
                continue;
            taken.Add(target);
            return target;
        }
    }
}
