using System.Xml;

namespace CrpvReporting.Import.Reading;

/// <summary>An OpenDocument spreadsheet (LibreOffice), read as a stream.</summary>
internal sealed class OdsFile : ISpreadsheet
{
    public const string Content = "content.xml";

    private readonly ZipParts zip;
    private readonly List<SheetInfo> sheets = [];
    private readonly List<SheetLayout> layouts = [];

    private OdsFile(ZipParts zip)
    {
        this.zip = zip;
        var hiddenStyles = new HashSet<string>(StringComparer.Ordinal);
        string? style = null;
        using var xml = zip.OpenXml(Content)!;
        while (MoveToSpreadsheet(xml, hiddenStyles, ref style))
            while (MoveToTable(xml))
                AddSheet(xml, hiddenStyles);
        if (sheets.Count == 0)
            throw new UnreadableFileException(UnreadableReason.UnknownFormat, "document OpenDocument qui n'est pas un classeur ; envoyez le tableur lui-même, en .ods, .xlsx ou .csv");
    }

    public FileTraits Traits { get; } = new("ods", null, HasByteOrderMark: false, Separator: null);

    public IReadOnlyList<SheetInfo> Sheets => sheets;

    /// <summary>Opens the document of an archive, which it then owns.</summary>
    /// <exception cref="UnreadableFileException">It is protected, or no spreadsheet.</exception>
    public static OdsFile Open(ZipParts zip)
    {
        using (var manifest = zip.OpenXml("META-INF/manifest.xml"))
            while (manifest is not null && manifest.Read())
                if (manifest.NodeType == XmlNodeType.Element && manifest.LocalName == "encryption-data")
                    throw new UnreadableFileException(UnreadableReason.Protected, "son contenu est chiffré");
        return new OdsFile(zip);
    }

    public ISheetReader Read(SheetInfo sheet)
    {
        var xml = zip.OpenXml(Content)!;
        try
        {
            var styles = new HashSet<string>(StringComparer.Ordinal);
            string? style = null;
            if (MoveToSpreadsheet(xml, styles, ref style))
                for (var i = 0; MoveToTable(xml); i++)
                    if (i == sheet.Index)
                        return new OdsSheetReader(xml, layouts[sheet.Index], zip.Meter, sheet.Index);
                    else
                        xml.Skip();
            throw Fault.Damaged($"feuille {sheet.Name} absente du classeur");
        }
        catch (Exception exception)
        {
            xml.Dispose();
            if (Fault.IsOfTheFile(exception))
                throw Fault.Damaged("classeur endommagé", exception);
            throw;
        }
    }

    public void Dispose() => zip.Dispose();

    /// <summary>Moves inside the list of tables, noting on the way the table styles that hide a sheet.</summary>
    private static bool MoveToSpreadsheet(XmlReader xml, HashSet<string> hiddenStyles, ref string? style)
    {
        while (xml.Read())
            if (xml.Is(OdsNames.Office, "spreadsheet"))
                return !xml.IsEmptyElement && xml.Read();
            else if (xml.Is(OdsNames.Style, "style"))
                style = xml.GetAttribute("name", OdsNames.Style);
            else if (xml.Is(OdsNames.Style, "table-properties") && style is not null && xml.GetAttribute("display", OdsNames.Table) == "false")
                hiddenStyles.Add(style);
        return false;
    }

    /// <summary>Moves to the next table of the spreadsheet itself: those of tracked changes or of linked data are passed over.</summary>
    private static bool MoveToTable(XmlReader xml)
    {
        while (xml.NodeType is not (XmlNodeType.EndElement or XmlNodeType.None))
            if (xml.Is(OdsNames.Table, "table"))
                return true;
            else if (xml.NodeType == XmlNodeType.Element)
                xml.Skip();
            else
                xml.Read();
        return false;
    }

    private void AddSheet(XmlReader xml, HashSet<string> hiddenStyles)
    {
        sheets.Add(new SheetInfo(
            sheets.Count,
            xml.GetAttribute("name", OdsNames.Table) ?? "",
            hiddenStyles.Contains(xml.GetAttribute("style-name", OdsNames.Table) ?? "")));
        if (sheets.Count > zip.Meter.Limits.Sheets)
            throw ReadingMeter.TooLarge($"classeur de plus de {ReadingMeter.Text(zip.Meter.Limits.Sheets)} feuilles");
        layouts.Add(OdsLayout.Read(xml, zip.Meter.Limits));
    }
}
