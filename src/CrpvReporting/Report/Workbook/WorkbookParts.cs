using System.Xml.Linq;

namespace CrpvReporting.Report.Workbook;

/// <summary>Finds the parts of a package by following relationships.</summary>
internal static class WorkbookParts
{
    public const string Workbook = "xl/workbook.xml";

    public static string OfSheet(WorkbookPackage package, string sheetName)
    {
        var sheet = package.Load(Workbook).Descendants(PackageXml.Sheet + "sheet").Single(sheet => (string?)sheet.Attribute("name") == sheetName);
        var id = (string?)sheet.Attribute(PackageXml.Relation + "id");
        return Target(package, Workbook, relation => (string?)relation.Attribute("Id") == id);
    }

    public static string OfTable(WorkbookPackage package, string sheetPart) =>
        Target(package, sheetPart, relation => ((string?)relation.Attribute("Type"))!.EndsWith("/table", StringComparison.Ordinal));

    private static string Target(WorkbookPackage package, string part, Func<XElement, bool> isWanted)
    {
        var relation = package.Load(StableRelationships.FileOf(part)).Root!.Elements().Single(isWanted);
        var target = new Uri(new Uri("package:///" + part), (string)relation.Attribute("Target")!);
        return target.AbsolutePath.TrimStart('/');
    }
}
