using System.Globalization;
using System.Text;

namespace CrpvReporting.Report.Text;

/// <summary>Tables as CSV, in one of two dialects.</summary>
public static class CsvText
{
    /// <summary>Characters written at once.</summary>
    private const int Block = 32_768;

    /// <summary>For people: « ; », decimal comma, French headers, UTF-8 with a byte order mark when written to a file, CRLF: a French spreadsheet opens it at once.</summary>
    public static string ForPeople(ReportTable table)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Write(text, table.Columns.Select(column => column.Title), table.Total is null ? table.Rows : [.. table.Rows, table.Total], ';', ',', "\r\n", SafeWords);
        return text.ToString();
    }

    /// <summary>For programs: RFC 4180, « , », decimal point, snake_case headers, LF; no total row.</summary>
    public static string ForPrograms(IEnumerable<string> headers, IEnumerable<IReadOnlyList<ReportCell>> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        WriteForPrograms(text, headers, rows);
        return text.ToString();
    }

    /// <summary>The same, written as the rows come: a million of them are never held.</summary>
    public static void WriteForPrograms(TextWriter output, IEnumerable<string> headers, IEnumerable<IReadOnlyList<ReportCell>> rows) =>
        Write(output, headers, rows, ',', '.', "\n", words => words);

    /// <summary>One field, quoted when it has to be.</summary>
    public static string Field(string text, char separator) =>
        text.AsSpan().IndexOfAny([separator, '"', '\r', '\n']) < 0 && text.Length > 0 && text[0] != ' ' && text[^1] != ' ' || text.Length == 0
            ? text
            : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static void Write(
        TextWriter output, IEnumerable<string> headers, IEnumerable<IReadOnlyList<ReportCell>> rows, char separator, char point, string end, Func<string, string> wordsOf)
    {
        var text = new StringBuilder();
        Line(headers);
        foreach (var row in rows)
            Line(row.Select(cell => cell.Words is { } words ? wordsOf(words) : Words(cell, point)));
        output.Write(text);

        void Line(IEnumerable<string> fields)
        {
            text.AppendJoin(separator, fields.Select(field => Field(field, separator))).Append(end);
            if (text.Length < Block)
                return;
            output.Write(text);
            text.Clear();
        }
    }

    /// <summary>Words that a spreadsheet would run as a formula stay words, behind an apostrophe.</summary>
    private static string SafeWords(string words) => words.Length > 0 && words[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + words : words;

    private static string Words(ReportCell cell, char point) => cell switch
    {
        { Number: { } number } => number.ToString("0.############", CultureInfo.InvariantCulture).Replace('.', point),
        _ => CellText.Of(cell.Marker),
    };
}
