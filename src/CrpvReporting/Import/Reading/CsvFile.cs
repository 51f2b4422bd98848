using CsvHelper;

namespace CrpvReporting.Import.Reading;

/// <summary>A text file with separators, read as a stream.</summary>
internal sealed class CsvFile : ISpreadsheet
{
    private const int LargestRecord = 8 * 1024 * 1024;
    private static readonly SheetInfo OnlySheet = new(0, null, Hidden: false);
    private readonly Stream stream;
    private readonly TextEncoding encoding;
    private readonly bool hasHint;

    private CsvFile(Stream stream, TextEncoding encoding, char separator, bool hasHint)
    {
        this.stream = stream;
        this.encoding = encoding;
        this.hasHint = hasHint;
        Traits = new FileTraits("csv", encoding.Name, encoding.HasByteOrderMark, separator);
    }

    public FileTraits Traits { get; }

    public IReadOnlyList<SheetInfo> Sheets { get; } = [OnlySheet];

    /// <exception cref="UnreadableFileException">The file is not text.</exception>
    public static CsvFile Open(Stream stream, FileFingerprint fingerprint)
    {
        var encoding = TextEncoding.Of(fingerprint);
        var start = encoding.Encoding.GetString(fingerprint.Head).TrimStart('\uFEFF');
        if (start.Contains('\0', StringComparison.Ordinal))
            throw new UnreadableFileException(UnreadableReason.UnknownFormat, "ni un tableur ni un fichier texte");
        var (separator, hasHint) = SeparatorFinder.Find(start);
        return new CsvFile(stream, encoding, separator, hasHint);
    }

    public ISheetReader Read(SheetInfo sheet)
    {
        stream.Position = 0;
        var quoting = new QuotingWatch();
        return new CsvSheetReader(CsvReader.Create(
            stream,
            CsvReaderOptions.Default with
            {
                Separator = Traits.Separator,
                DetectSeparatorHint = false,
                HasHeader = false,
                TrackLineNumbers = true,
                OnMalformedRecord = quoting.Note,
                Encoding = encoding.Encoding,
                MaxRecordSize = LargestRecord,
                BufferSize = 256 * 1024,
            },
            leaveOpen: true), quoting, hasHint);
    }

    public void Dispose() => stream.Dispose();
}
