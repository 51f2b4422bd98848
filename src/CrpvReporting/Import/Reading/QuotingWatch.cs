using CsvHelper;

namespace CrpvReporting.Import.Reading;

/// <summary>
/// Remembers a quote that is never closed. Stray quotes are repaired by the csv reader, but this one swallows all the
/// lines that follow into one cell.
/// </summary>
internal sealed class QuotingWatch
{
    /// <summary>Line of the record whose quote is never closed; null when there is none.</summary>
    public long? NeverClosedSince { get; private set; }

    public void Note(CsvMalformedRecord record)
    {
        if (record.Reason == CsvMalformedReason.UnterminatedQuote)
            NeverClosedSince ??= record.LineNumber;
    }
}
