namespace CrpvReporting.Import.Reading;

/// <summary>How well a dialect fits lines of text.</summary>
internal static class DialectScore
{
    private const int SampledRecords = 200;

    /// <summary>A quoted field seldom runs over more lines: the quote was likely no quote.</summary>
    private const int LongestRecord = 30;

    /// <summary>Fewest columns of a table separated by spaces: two words make no table.</summary>
    private const int FewestSpaced = 3;

    /// <summary>What records count whose quotes contradict each other: apostrophes around fields clash with those in words.</summary>
    private const double FaultWeight = 0.7;

    /// <summary>From 0; and the number of fields that most records have.</summary>
    public static (double Score, int Fields) Of(List<string> lines, Dialect dialect)
    {
        var splitter = new FieldSplitter(dialect);
        var counts = new SortedDictionary<int, int>();
        var (records, faults, cells) = (0, 0, 0);
        var likely = 0.0;
        for (var i = 0; i < lines.Count && records < SampledRecords; i++)
        {
            var last = ReadRecord(splitter, lines, i);
            if (splitter.IsBlank)
                continue;
            records++;
            if (splitter.IsMalformed || last is null)
            {
                faults++;
                continue;
            }

            counts[splitter.Fields.Count] = counts.GetValueOrDefault(splitter.Fields.Count) + 1;
            cells += splitter.Fields.Count;
            likely += splitter.Fields.Sum(field => CellShape.Likelihood(field, dialect));
            i = last.Value;
        }

        var usual = counts.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).FirstOrDefault();
        if (usual.Key < (dialect.Separator == ' ' ? FewestSpaced : 2))
            return (0, 1);
        var agreement = (double)usual.Value / (records - faults);
        var sound = 1 - (FaultWeight * faults / records);
        return (agreement * agreement * Math.Log(1 + usual.Key) * (likely / cells) * sound * (dialect.Separator == ' ' ? 0.5 : 1), usual.Key);
    }

    /// <summary>Index of the last line of the record; null when its quote is not closed, and then only its first line counts.</summary>
    private static int? ReadRecord(FieldSplitter splitter, List<string> lines, int first)
    {
        splitter.Start();
        for (var i = first; i < lines.Count && i < first + LongestRecord; i++)
            if (splitter.Feed(lines[i]))
                return i;
        splitter.Start();
        splitter.Feed(lines[first]);
        splitter.Close();
        return null;
    }
}
