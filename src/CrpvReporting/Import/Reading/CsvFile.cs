using CsvHelper;

namespace CrpvReporting.Import.Reading;

/// <summary>A text file with separators, read as a stream.</summary>
internal sealed class CsvFile : ISpreadsheet
{
    private const int LargestRecord = 8 * 1024 * 1024;
    private static readonly SheetInfo OnlySheet = new(0, null, Hidden: false);
    private readonly Stream stream;
    private readonly TextEncoding encoding;
    private readonly FoundDialect found;
    private readonly bool repairsQuotes;

    private CsvFile(Stream stream, TextEncoding encoding, FoundDialect found, bool isDamaged, bool repairsQuotes)
    {
        this.stream = stream;
        this.encoding = encoding;
        this.found = found;
        this.repairsQuotes = repairsQuotes;
        Traits = new FileTraits("csv", isDamaged ? $"{encoding.Name}, lu une fois comme du Windows-1252" : encoding.Name, encoding.HasByteOrderMark, found.Dialect.Separator)
        {
            UnusualDialect = found.Dialect == new Dialect(found.Dialect.Separator) ? null : found.Dialect,
        };
    }

    public FileTraits Traits { get; }

    public IReadOnlyList<SheetInfo> Sheets { get; } = [OnlySheet];

    /// <exception cref="UnreadableFileException">The file is not text.</exception>
    public static CsvFile Open(Stream stream, FileFingerprint fingerprint, bool repairsQuotes)
    {
        var encoding = TextEncoding.Of(fingerprint);
        var start = encoding.Encoding.GetString(fingerprint.Head).TrimStart('\uFEFF');
        if (start.Contains('\0', StringComparison.Ordinal))
            throw new UnreadableFileException(UnreadableReason.UnknownFormat, "ni un tableur ni un fichier texte");
        return new CsvFile(stream, encoding, DialectFinder.Find(start, fingerprint.Head.Length == fingerprint.Length), WrongDecoding.IsIn(start), repairsQuotes);
    }

    public ISheetReader Read(SheetInfo sheet)
    {
        if (found.Dialect.BackslashEscape)
            return ReadText();
        stream.Position = 0;
        var quoting = new QuotingWatch();
        var reader = new CsvSheetReader(CsvReader.Create(stream, Options(quoting), leaveOpen: true), quoting, found.HasHint);
        return repairsQuotes ? new RepairingSheetReader(reader, quoting, ReadText) : reader;
    }

    public void Dispose() => stream.Dispose();

    private CsvReaderOptions Options(QuotingWatch quoting) => CsvReaderOptions.Default with
    {
        Separator = found.Dialect.Separator,
        Quote = found.Dialect.Quote,
        TrimWhitespace = found.Dialect.SpaceAfter,
        DetectSeparatorHint = false,
        HasHeader = false,
        TrackLineNumbers = true,
        OnMalformedRecord = quoting.Note,
        Encoding = encoding.Encoding,
        MaxRecordSize = LargestRecord,
        BufferSize = 256 * 1024,
    };

    private TextSheetReader ReadText()
    {
        stream.Position = 0;
        return new TextSheetReader(new StreamReader(stream, encoding.Encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true), found, repairsQuotes);
    }
}
