using System.Globalization;

namespace CrpvReporting.Tests.Samples;

/// <summary>Which sample files are yearly forms, and what they say, read past the program.</summary>
internal static class SampleForm
{
    private static readonly string[] Folders = ["2017"];

    /// <summary>Whether a file holds nothing but a form.</summary>
    public static bool Is(string path) =>
        Path.GetFileNameWithoutExtension(path).EndsWith("_fiche", StringComparison.Ordinal) || Folders.Contains(Path.GetFileName(Path.GetDirectoryName(path)));

    /// <summary>The values of a form in the order of its rows; null where none is written.</summary>
    public static IReadOnlyList<decimal?> Values(string path)
    {
        var rows = PlainTable.Read(path);
        var column = rows[0].Select(PlainLine.Plain).ToList().IndexOf("valeur");
        return [.. rows.Skip(1).Select(row => column < row.Length && row[column].Length > 0 ? decimal.Parse(row[column].Replace(',', '.'), CultureInfo.InvariantCulture) : (decimal?)null)];
    }
}
