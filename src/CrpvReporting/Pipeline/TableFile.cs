using CrpvReporting.Aggregate;
using CrpvReporting.Report;
using CrpvReporting.Report.Text;
using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Pipeline;

/// <summary>One table as a file, to take away from a page.</summary>
public static class TableFile
{
    /// <summary>For a French spreadsheet: « ; », decimal comma, byte order mark; the total below.</summary>
    public static byte[] Csv(ReportTable table) => FileText.ForSpreadsheets(CsvText.ForPeople(table));

    /// <summary>A workbook of its own: cover, notes, the table. Without lines its numbers are values.</summary>
    /// <param name="table">The table.</param>
    /// <param name="balance">The year that it is about.</param>
    /// <param name="address">Where the same table is found again; said on the cover.</param>
    public static byte[] Workbook(ReportTable table, YearBalance balance, string address)
    {
        var needed = table.Subjects.ToHashSet();
        var report = new BalanceReport(
            balance.Year,
            table.Title,
            table.Title,
            [
                new CoverLine("Période", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Du 1er janvier au 31 décembre {balance.Year}")),
                new CoverLine("Centres comptés", Sentences.Coverage(balance.Coverage)),
                new CoverLine("Adresse", address),
                new CoverLine("Version de l'outil", $"crpv {Pipeline.Workspace.ProgramVersion}"),
            ],
            [.. ReportWords.Notes(balance).Where(note => needed.Contains(note.Subject))],
            [table],
            [],
            null);
        using var output = new MemoryStream();
        BalanceWorkbook.Write(report, output);
        return output.ToArray();
    }
}
