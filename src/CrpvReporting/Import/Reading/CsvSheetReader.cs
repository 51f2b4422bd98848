using CsvHelper;

namespace CrpvReporting.Import.Reading;

/// <summary>The records of a csv as rows.</summary>
internal sealed class CsvSheetReader(CsvReader reader, QuotingWatch quoting, bool skipFirst) : ISheetReader
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
            var more = reader.Read();
            return quoting.NeverClosedSince is { } line ? throw NeverClosed(line) : more;
        }
        catch (CsvFormatException exception)
        {
            quoting.NoteTooLong(exception.LineNumber);
            throw NeverClosed(exception.LineNumber, exception);
        }
    }

    /// <summary>The only fault of form that is not repaired: a record beyond the largest size has the same cause.</summary>
    internal static UnreadableFileException NeverClosed(long line, Exception? inner = null) =>
        new(UnreadableReason.Damaged, $"enregistrement illisible à partir de la ligne {line} (guillemet jamais fermé ?)", inner);
}
