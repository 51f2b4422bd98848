using CsvHelper;

namespace CrpvReporting.Import.Reading;

/// <summary>Finds the field separator of a csv: the one that cuts most records into the same number of fields.</summary>
public static class SeparatorFinder
{
    private const int SampledRecords = 60;

    /// <summary>In order of preference, when nothing tells them apart.</summary>
    private static readonly char[] Candidates = [';', ',', '\t', '|'];

    /// <summary>The separator of a text, and whether a first line « sep=; » says so.</summary>
    public static (char Separator, bool HasHint) Find(string start)
    {
        if (start.Length >= 5 && start.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && Candidates.Contains(start[4])
            && (start.Length == 5 || start[5] is '\r' or '\n'))
            return (start[4], true);
        var best = Candidates[0];
        var bestScore = 0.0;
        foreach (var candidate in Candidates)
        {
            var score = Score(start, candidate);
            if (score > bestScore)
                (best, bestScore) = (candidate, score);
        }

        return (best, false);
    }

    private static double Score(string start, char separator)
    {
        var counts = new List<int>();
        using var reader = CsvReader.FromText(start, CsvReaderOptions.Default with { Separator = separator, HasHeader = false });
        while (counts.Count < SampledRecords && reader.Read())
            counts.Add(reader.FieldCount);

        // The last record of the sample may be cut short.
        if (counts.Count is > 1 and < SampledRecords)
            counts.RemoveAt(counts.Count - 1);
        var usual = counts.GroupBy(count => count).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).FirstOrDefault();
        if (usual is null || usual.Key < 2)
            return 0;
        var agreement = (double)usual.Count() / counts.Count;
        return agreement * agreement * Math.Log(1 + usual.Key);
    }
}
