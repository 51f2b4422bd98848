using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

/// <summary>
/// Parts a cell into entries of a code list, whatever stands between them. A label may hold commas (« Cohésion et lien social,
/// culture, sport »), so the cut that leaves least unknown is taken, and of these the one with the longest parts.
/// </summary>
internal static class CodeSplitter
{
    /// <summary>A cell of more pieces is no list of entries.</summary>
    private const int MostPieces = 60;

    /// <summary>Pieces in the longest label, and some.</summary>
    private const int LongestLabel = 5;

    /// <summary>The parts, in order, and whether the list has each. Only one part when nothing in the text is known.</summary>
    public static IReadOnlyList<(string Text, bool IsKnown)> Split(ReadOnlySpan<char> text, CodeList list)
    {
        var pieces = Pieces(text, "|;\r\n/,");
        if (pieces.Count is 0 or 1 or > MostPieces)
            return [(text.ToString(), false)];
        var unknown = new int[pieces.Count + 1];
        var next = new int[pieces.Count];
        for (var i = pieces.Count - 1; i >= 0; i--)
        {
            (unknown[i], next[i]) = (unknown[i + 1] + 1, 0);
            for (var j = i; j < Math.Min(pieces.Count, i + LongestLabel); j++)
                if (unknown[j + 1] <= unknown[i] && list.Find(text[pieces[i].Start..pieces[j].End]) is not null)
                    (unknown[i], next[i]) = (unknown[j + 1], j + 1);
        }

        var parts = new List<(string Text, bool IsKnown)>();
        if (unknown[0] == pieces.Count)
        {
            // Commas and strokes may be part of a misspelt label: only what never is parts a cell of which nothing is known.
            foreach (var (start, end) in Pieces(text, "|;\r\n"))
                parts.Add((text[start..end].ToString(), false));
            return parts;
        }

        for (var i = 0; i < pieces.Count; i = Math.Max(next[i], i + 1))
            parts.Add((text[pieces[i].Start..pieces[Math.Max(next[i], i + 1) - 1].End].ToString(), next[i] > 0));
        return parts;
    }

    private static List<(int Start, int End)> Pieces(ReadOnlySpan<char> text, ReadOnlySpan<char> separators)
    {
        var pieces = new List<(int Start, int End)>();
        foreach (var range in text.SplitAny(separators))
        {
            var (start, length) = range.GetOffsetAndLength(text.Length);
            while (length > 0 && char.IsWhiteSpace(text[start]))
                (start, length) = (start + 1, length - 1);
            while (length > 0 && char.IsWhiteSpace(text[start + length - 1]))
                length--;
            if (length > 0)
                pieces.Add((start, start + length));
        }

        return pieces;
    }
}
