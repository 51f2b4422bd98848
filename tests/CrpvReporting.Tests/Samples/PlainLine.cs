using System.Globalization;
using System.Text;

namespace CrpvReporting.Tests.Samples;

/// <summary>What the calibration of the samples needs of one line.</summary>
internal sealed record PlainLine(decimal HalfDays, bool IsHeadline, string Theme, string Type, string Mode, string SharedEvent)
{
    public static IEnumerable<PlainLine> Of(string path)
    {
        var rows = PlainTable.Read(path);
        var headers = rows[0].Select(Plain).ToList();
        return rows.Skip(1).Select(row => new PlainLine(
            decimal.Parse(Cell(row, "demijournees").Replace(',', '.'), CultureInfo.InvariantCulture),
            !Cell(row, "champ").StartsWith("autre", StringComparison.OrdinalIgnoreCase),
            Plain(Cell(row, "thematique", "thematiqueprincipale")),
            Plain(Cell(row, "typeactivite", "typedactivite")),
            Plain(Cell(row, "mode")),
            Cell(row, "idevenement", "identifiantdevenementpartage")));

        string Cell(string[] row, params string[] names)
        {
            var column = headers.FindIndex(names.Contains);
            return column >= 0 && column < row.Length ? row[column] : "";
        }
    }

    /// <summary>Lower-case letters without accents.</summary>
    public static string Plain(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetter)).ToLowerInvariant();
}
