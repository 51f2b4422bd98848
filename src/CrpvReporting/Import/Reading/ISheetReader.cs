namespace CrpvReporting.Import.Reading;

/// <summary>The rows of one sheet, one after the other.</summary>
public interface ISheetReader : IDisposable
{
    /// <summary>Reads the next row that holds anything into the buffer; false at the end.</summary>
    /// <exception cref="UnreadableFileException">The file is damaged.</exception>
    bool Read(SheetRow row);
}
