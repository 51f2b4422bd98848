using System.Globalization;
using System.Xml.Linq;

namespace CrpvReporting.Report.Workbook;

/// <summary>
/// Numbers to their last digit, since ClosedXML keeps fifteen and a share read back would differ from the one computed; and
/// before each number its formula, which ClosedXML would compute itself.
/// </summary>
internal static class SheetNumbers
{
    public static void Complete(WorkbookPackage package, ReportTable table, LineFormulas? lines)
    {
        var part = WorkbookParts.OfSheet(package, table.Name);
        var sheet = package.Load(part);
        var cells = sheet.Descendants(PackageXml.Sheet + "c").ToDictionary(cell => (string)cell.Attribute("r")!);
        var formulas = new TableFormulas(table, lines);
        foreach (var (row, values) in TableSheet.RowsOf(table).Index())
        {
            for (var i = 0; i < values.Count; i++)
            {
                if (CellValue.Of(values[i], table.Columns[i].Kind).Number is not { } number)
                    continue;
                var value = cells[LineWriter.Letters(i + 1) + (TableSheet.HeaderRow(table) + 1 + row).ToString(CultureInfo.InvariantCulture)].Element(PackageXml.Sheet + "v")!;
                value.Value = ExactNumbers.Text(number);
                if (formulas.Of(row, i) is { } formula)
                    value.AddBeforeSelf(new XElement(PackageXml.Sheet + "f", formula));
            }
        }
        package.Save(part, sheet);
    }
}
