using System.IO.Compression;
using System.Xml.Linq;

namespace CrpvReporting.ReaderTests;

/// <summary>A workbook whose formulas have lost their results: a program that shows some has computed them.</summary>
internal static class RecalculatedWorkbook
{
    private static readonly XNamespace Ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static void WithoutResults(string workbook, string target)
    {
        File.Copy(workbook, target, overwrite: true);
        using var zip = ZipFile.Open(target, ZipArchiveMode.Update);
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).ToList())
        {
            XDocument sheet;
            using (var content = entry.Open())
                sheet = XDocument.Load(content, LoadOptions.PreserveWhitespace);
            var results = sheet.Descendants(Ns + "f").Select(formula => formula.ElementsAfterSelf(Ns + "v").Single()).ToList();
            if (results.Count == 0)
                continue;
            results.Remove();
            using var changed = entry.Open();
            changed.SetLength(0);
            sheet.Save(changed);
        }
    }

    /// <summary>The numbers of the cells that hold a formula, by sheet and place.</summary>
    public static IReadOnlyDictionary<string, string> Results(string workbook)
    {
        using var zip = ZipFile.OpenRead(workbook);
        var relations = Load(zip, "xl/_rels/workbook.xml.rels").Root!.Elements().ToDictionary(relation => (string)relation.Attribute("Id")!, relation => (string)relation.Attribute("Target")!);
        var results = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sheet in Load(zip, "xl/workbook.xml").Descendants(Ns + "sheet"))
        {
            var part = relations[(string)sheet.Attributes().Single(attribute => attribute.Name.LocalName == "id" && attribute.Name.Namespace != XNamespace.None)!];
            foreach (var cell in Load(zip, part.StartsWith('/') ? part[1..] : "xl/" + part).Descendants(Ns + "c").Where(cell => cell.Element(Ns + "f") is not null))
                results.Add($"{(string?)sheet.Attribute("name")}!{(string?)cell.Attribute("r")}", (string?)cell.Element(Ns + "v") ?? "");
        }

        return results;
    }

    private static XDocument Load(ZipArchive zip, string part)
    {
        using var content = zip.GetEntry(part)!.Open();
        return XDocument.Load(content);
    }
}
