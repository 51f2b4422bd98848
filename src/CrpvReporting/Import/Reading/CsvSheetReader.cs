using CsvHelper;

namespace CrpvReporting.Import.Reading;

/// <summary>The records of a csv as rows.</summary>
internal sealed class CsvSheetReader(CsvReader reader, bool skipFirst) : ISheetReader
{
    private bool skipNext = skipFirst;

    public bool Read(SheetRow row)
    {
        while (Next())
        {
            if (skipNext)
            {
                skipNext = false;
                continue;
            }

            row.Start((int)Math.Min(reader.LineNumber, int.MaxValue));
            for (var i = 0; i < reader.FieldCount; i++)
                row.AddUtf8(reader.GetSpan(i));
            if (!row.IsBlank)
                return true;
        }

        return false;
    }

    public void Dispose() => reader.Dispose();

    private bool Next()
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException exception)
        {
            throw new UnreadableFileException(
                UnreadableReason.Damaged, $"enregistrement illisible à partir de la ligne {exception.LineNumber} (guillemet jamais fermé ?)", exception);
        }
    }
}
