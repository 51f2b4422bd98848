using System.Globalization;

namespace CrpvReporting.Report.Workbook;

/// <summary>Numbers to their last digit: ClosedXML keeps fifteen, and a share read back would differ from the one computed.</summary>
internal static class ExactNumbers
{
    /// <summary>The shortest text that reads back as the same number.</summary>
    public static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    public static void Restore(WorkbookPackage package, ReportTable table)
    {
        var part = WorkbookParts.OfSheet(package, table.Name);
        var sheet = package.Load(part);
        var cells = sheet.Descendants(PackageXml.Sheet + "c").ToDictionary(cell => (string)cell.Attribute("r")!);
        var row = TableSheet.HeaderRow(table);
        foreach (var values in TableSheet.RowsOf(table))
        {
            row++;
            for (var i = 0; i < values.Count; i++)
            {
                if (CellValue.Of(values[i], table.Columns[i].Kind).Number is { } number)
                    cells[LineWriter.Letters(i + 1) + row.ToString(CultureInfo.InvariantCulture)].Element(PackageXml.Sheet + "v")!.Value = Text(number);
            }
        }
        package.Save(part, sheet);
    }
}
