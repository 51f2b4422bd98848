using System.Globalization;
using System.Text;

namespace CrpvReporting.SampleReturns;

/// <summary>Writes rows in the csv dialect of a centre.</summary>
internal static class CsvReturn
{
    public static byte[] Write(CentreStyle style, IEnumerable<IReadOnlyList<Cell>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
            text.AppendJoin(style.Separator, row.Select(cell => Write(style, cell))).Append(style.LineEnd);
        return Encode(style.File, text.ToString());
    }

    /// <summary>Throws rather than lose a character that the encoding does not have.</summary>
    public static byte[] Encode(FileStyle file, string text)
    {
        if (file != FileStyle.Windows1252)
            return [.. file == FileStyle.Utf8WithBom ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)];
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        return windows.GetBytes(text);
    }

    private static string Write(CentreStyle style, Cell cell)
    {
        if (cell.Number is { } number)
            return Quote(style, number.ToString("0.#", CultureInfo.InvariantCulture).Replace('.', style.DecimalMark));
        return Quote(style, cell.Day?.ToString(style.DateFormat, CultureInfo.InvariantCulture) ?? cell.Text);
    }

    private static string Quote(CentreStyle style, string value)
    {
        var mustQuote = style.QuotesAll || value.Contains(style.Separator, StringComparison.Ordinal) || value.Contains('"', StringComparison.Ordinal);
        return mustQuote ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
    }
}
