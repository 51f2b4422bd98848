using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.OpenData;

/// <summary>A table of open data as CSV: RFC 4180, UTF-8 without a byte order mark, comma, decimal point, LF.</summary>
public static class OpenCsv
{
    /// <summary>Decimals that numbers are written with, at most.</summary>
    public const int Decimals = 12;

    public static void Write(OpenTable table, TextWriter output) => CsvText.WriteForPrograms(output, table.Columns.Select(column => column.Name), table.Rows);
}
