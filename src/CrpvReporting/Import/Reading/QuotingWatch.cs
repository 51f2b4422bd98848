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

    /// <summary>Line of the first record with a quote out of place. Only its first fault is told: a stray quote, harmless, may hide text after a closing one.</summary>
    public long? BrokenSince { get; private set; }

    public void Note(CsvMalformedRecord record)
    {
        if (record.Reason is CsvMalformedReason.UnterminatedQuote)
            NeverClosedSince ??= record.LineNumber;
        if (record.Reason is CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.TextAfterClosingQuote or CsvMalformedReason.StrayQuote)
            BrokenSince ??= record.LineNumber;
    }

    /// <summary>Notes a record too long to be one.</summary>
    public void NoteTooLong(long line) => BrokenSince ??= line;
}
