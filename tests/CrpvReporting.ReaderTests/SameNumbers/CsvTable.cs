using System.Globalization;

namespace CrpvReporting.ReaderTests.SameNumbers;

/// <summary>A table of a report as its CSV file has it: what every other output is held to.</summary>
/// <param name="Name">Name of the file, without its extension.</param>
/// <param name="Header">The titles of the columns.</param>
/// <param name="Rows">The cells, as text.</param>
internal sealed record CsvTable(string Name, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The tables of a folder, by name.</summary>
    public static IReadOnlyList<CsvTable> In(string folder) => [.. Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal).Select(Read)];

    public static CsvTable Read(string path)
    {
        var rows = Parse(File.ReadAllText(path)).ToList();
        return new CsvTable(Path.GetFileNameWithoutExtension(path), rows[0], rows[1..]);
    }

    /// <summary>The number of a cell written the French way; null for words and markers.</summary>
    public static double? NumberOf(string text) =>
        text.Length > 0 && !text.Contains('.', StringComparison.Ordinal) && double.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static IEnumerable<IReadOnlyList<string>> Parse(string text)
    {
        var row = new List<string>();
        var field = new System.Text.StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (quoted && character == '"' && i + 1 < text.Length && text[i + 1] == '"')
                field.Append(text[i++]);
            else if (character == '"')
                quoted = !quoted;
            else if (!quoted && character is ';' or '\n')
            {
                row.Add(field.ToString());
                field.Clear();
                if (character == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
            else if (quoted || character != '\r')
                field.Append(character);
        }
    }
}
