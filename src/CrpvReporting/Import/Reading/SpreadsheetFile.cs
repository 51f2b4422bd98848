namespace CrpvReporting.Import.Reading;

/// <summary>Opens a file by what it contains, never by its extension.</summary>
public static class SpreadsheetFile
{
    /// <summary>Opens a spreadsheet over a seekable stream, which it then owns.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="fingerprint">What its bytes tell.</param>
    /// <param name="limits">How much a workbook may cost; null for the limits of the specification.</param>
    /// <param name="repairsQuotes">Whether quotes of a text that contradict each other are repaired, rather than making it unreadable.</param>
    /// <param name="cancellation">Gives the reading up.</param>
    /// <exception cref="UnreadableFileException">The file is empty, protected, damaged, of an unknown format or beyond a limit.</exception>
    /// <exception cref="OperationCanceledException">The user gave up; reading the rows may throw it too.</exception>
    public static ISpreadsheet Open(
        Stream stream, FileFingerprint fingerprint, ReadingLimits? limits = null, bool repairsQuotes = false, CancellationToken cancellation = default)
    {
        ReadOnlySpan<byte> head = fingerprint.Head;
        if (head.IsEmpty)
            throw new UnreadableFileException(UnreadableReason.Empty, "le fichier est vide");
        var isZip = head.StartsWith("PK\u0003\u0004"u8);
        if (isZip || head.StartsWith(CompoundFile.Signature))
        {
            var meter = new ReadingMeter(limits ?? ReadingLimits.Default, cancellation);
            if (fingerprint.Length > meter.Limits.WorkbookBytes)
                throw ReadingMeter.TooLarge($"classeur de plus de {ReadingMeter.Text(meter.Limits.WorkbookBytes / (1024 * 1024))} Mo");
            return isZip ? ZippedFile.Open(stream, meter) : XlsFile.Open(stream, meter);
        }

        if (ForeignFormat.Of(head) is { } advice)
            throw new UnreadableFileException(UnreadableReason.UnknownFormat, advice);
        return CsvFile.Open(stream, fingerprint, repairsQuotes);
    }
}
