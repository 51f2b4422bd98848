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
}
