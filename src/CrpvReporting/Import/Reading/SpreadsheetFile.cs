namespace CrpvReporting.Import.Reading;

/// <summary>Opens a file by what it contains, never by its extension.</summary>
public static class SpreadsheetFile
{
    /// <summary>Opens a spreadsheet over a seekable stream, which it then owns.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="fingerprint">What its bytes tell.</param>
    /// <param name="repairsQuotes">Whether quotes of a text that contradict each other are repaired, rather than making it unreadable.</param>
    /// <exception cref="UnreadableFileException">The file is empty, protected, damaged or of an unknown format.</exception>
    public static ISpreadsheet Open(Stream stream, FileFingerprint fingerprint, bool repairsQuotes = false)
    {
        ReadOnlySpan<byte> head = fingerprint.Head;
        if (head.IsEmpty)
            throw new UnreadableFileException(UnreadableReason.Empty, "le fichier est vide");
        if (head.StartsWith("PK\u0003\u0004"u8))
            return XlsxFile.Open(stream);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw new UnreadableFileException(
                UnreadableReason.UnknownFormat,
                "classeur .xls ou classeur protégé par mot de passe ; enregistrez-le au format .xlsx, sans mot de passe");
        if (head.StartsWith("%PDF"u8))
            throw new UnreadableFileException(UnreadableReason.UnknownFormat, "document PDF ; envoyez le tableur lui-même, en .xlsx ou .csv");
        return CsvFile.Open(stream, fingerprint, repairsQuotes);
    }
}
