using CsvHelper;

namespace CrpvReporting.Import.Reading;

/// <summary>
/// Remembers quotes that contradict each other. The csv reader repairs stray ones, but one that is never closed swallows
/// all the lines that follow into one cell.
/// </summary>
internal sealed class QuotingWatch
{
    /// <summary>Line of the record whose quote is never closed; null when there is none.</summary>
    public long? NeverClosedSince { get; private set; }

    /// <summary>Line of the first record with text after a closing quote, or whose quote is never closed.</summary>
    public long? BrokenSince { get; private set; }

    public void Note(CsvMalformedRecord record)
    {
        if (record.Reason is CsvMalformedReason.UnterminatedQuote)
            NeverClosedSince ??= record.LineNumber;
        if (record.Reason is CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.TextAfterClosingQuote)
            BrokenSince ??= record.LineNumber;
    }

    /// <summary>Notes a record too long to be one.</summary>
    public void NoteTooLong(long line) => BrokenSince ??= line;
}
