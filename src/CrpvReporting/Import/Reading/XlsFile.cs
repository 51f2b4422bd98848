using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace CrpvReporting.Import.Reading;

/// <summary>
/// A workbook of Excel 97 to 2003. The container is opened here and the workbook's records are handed to ExcelDataReader
/// through a stream that watches the time, so that nothing it meets can keep it busy for ever.
/// </summary>
internal sealed class XlsFile : ISpreadsheet
{
    private readonly byte[] records;
    private readonly ReadingMeter meter;
    private readonly List<SheetInfo> sheets = [];

    static XlsFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private XlsFile(byte[] records, ReadingMeter meter)
    {
        this.records = records;
        this.meter = meter;
        using var reader = NewReader();
        do
        {
            sheets.Add(new SheetInfo(sheets.Count, reader.Name, reader.VisibleState != "visible"));
            if (sheets.Count > meter.Limits.Sheets)
                throw ReadingMeter.TooLarge($"classeur de plus de {ReadingMeter.Text(meter.Limits.Sheets)} feuilles");
        }
        while (reader.NextResult());
    }

    public FileTraits Traits { get; } = new("xls", null, HasByteOrderMark: false, Separator: null);

    public IReadOnlyList<SheetInfo> Sheets => sheets;

    /// <summary>Opens a compound file; the stream is read whole and closed.</summary>
    /// <exception cref="UnreadableFileException">The file is protected, damaged or holds no workbook.</exception>
    public static XlsFile Open(Stream stream, ReadingMeter meter)
    {
        using var content = new MemoryStream();
        using (stream)
            stream.CopyTo(content);
        return Guarded(
            () =>
            {
                var container = CompoundFile.Open(content.ToArray());
                if (container.Has("EncryptedPackage"))
                    throw Protected();
                var records = container.Read("Workbook") ?? container.Read("Book")
                    ?? throw new UnreadableFileException(UnreadableReason.UnknownFormat, "document Office qui n'est pas un classeur ; envoyez le tableur lui-même, en .xlsx ou .csv");
                XlsRecords.Fence(records);
                return new XlsFile(records, meter);
            },
            "classeur .xls endommagé");
    }

    public ISheetReader Read(SheetInfo sheet) => Guarded(
        () =>
        {
            var reader = NewReader();
            for (var i = 0; i < sheet.Index; i++)
                reader.NextResult();
            return new XlsSheetReader(reader, XlsSheetRecords.Of(records, sheet.Index, meter.Limits), meter, sheet.Index);
        },
        "classeur .xls endommagé");

    public void Dispose()
    {
        // All of it is in memory.
    }

    /// <summary>Whatever the library throws is a fault of the file: it was written for well-formed ones.</summary>
    internal static T Guarded<T>(Func<T> read, string damaged)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException)
        {
            throw Protected();
        }
        catch (Exception exception) when (exception is not (UnreadableFileException or OperationCanceledException))
        {
            throw Fault.Damaged(damaged, exception);
        }
    }

    private static UnreadableFileException Protected() => new(UnreadableReason.Protected, "son contenu est chiffré");

    private IExcelDataReader NewReader() => ExcelReaderFactory.CreateBinaryReader(
        new WatchedStream(records, meter), new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding(1252) });
}
