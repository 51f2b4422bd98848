using System.IO.Compression;
using System.Xml;

namespace CrpvReporting.Import.Reading;

/// <summary>An Office Open XML workbook, read as a stream: rows are never all in memory, and no stated dimension is trusted.</summary>
internal sealed class XlsxFile : ISpreadsheet
{
    private readonly ZipArchive archive;
    private readonly List<string> parts = [];
    private readonly List<SheetInfo> sheets = [];
    private readonly XlsxStyles styles;
    private readonly bool startsIn1904;
    private string[]? sharedStrings;

    private XlsxFile(ZipArchive archive)
    {
        this.archive = archive;
        var targets = Relations("xl/_rels/workbook.xml.rels");
        using (var xml = OpenPart("xl/workbook.xml") ?? throw Damaged("classeur sans feuille"))
            while (xml.Read())
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "workbookPr")
                    startsIn1904 = xml.GetAttribute("date1904") is "1" or "true";
                else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheet")
                    AddSheet(xml, targets);
        if (sheets.Count == 0)
            throw Damaged("classeur sans feuille");
        using var stylesPart = OpenPart("xl/styles.xml");
        styles = XlsxStyles.Read(stylesPart);
    }

    public FileTraits Traits { get; } = new("xlsx", null, HasByteOrderMark: false, Separator: null);

    public IReadOnlyList<SheetInfo> Sheets => sheets;

    /// <exception cref="UnreadableFileException">The file is not a workbook, or is damaged.</exception>
    public static XlsxFile Open(Stream stream)
    {
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(stream, ZipArchiveMode.Read);
            if (archive.GetEntry("xl/workbook.xml") is null)
                throw new UnreadableFileException(UnreadableReason.UnknownFormat, "archive zip qui n'est pas un classeur .xlsx");
            return new XlsxFile(archive);
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException)
        {
            archive?.Dispose();
            throw Damaged("classeur endommagé", exception);
        }
    }

    public ISheetReader Read(SheetInfo sheet)
    {
        try
        {
            sharedStrings ??= ReadSharedStrings();
            return new XlsxSheetReader(
                OpenPart(parts[sheet.Index]) ?? throw Damaged($"feuille {sheet.Name} absente du classeur"), sharedStrings, styles, startsIn1904);
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException)
        {
            throw Damaged("classeur endommagé", exception);
        }
    }

    public void Dispose() => archive.Dispose();

    internal static UnreadableFileException Damaged(string detail, Exception? inner = null) =>
        new(UnreadableReason.Damaged, detail, inner);

    private void AddSheet(XmlReader xml, Dictionary<string, string> targets)
    {
        var id = xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
            ?? xml.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");
        if (id is null || !targets.TryGetValue(id, out var part) || !part.Contains("worksheets/", StringComparison.Ordinal))
            return;
        sheets.Add(new SheetInfo(sheets.Count, xml.GetAttribute("name") ?? "", xml.GetAttribute("state") is "hidden" or "veryHidden"));
        parts.Add(part);
    }

    private Dictionary<string, string> Relations(string name)
    {
        var relations = new Dictionary<string, string>(StringComparer.Ordinal);
        using var xml = OpenPart(name);
        while (xml is not null && xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship"
                && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target)
                relations[id] = target.StartsWith('/') ? target[1..] : "xl/" + target;
        return relations;
    }

    private string[] ReadSharedStrings()
    {
        using var xml = OpenPart("xl/sharedStrings.xml");
        if (xml is null)
            return [];
        var strings = new List<string>();
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
                strings.Add(XlsxText.Read(xml));
        return [.. strings];
    }

    private XmlReader? OpenPart(string name)
    {
        var entry = archive.GetEntry(name)
            ?? archive.Entries.FirstOrDefault(candidate => string.Equals(candidate.FullName, name, StringComparison.OrdinalIgnoreCase));
        return entry is null
            ? null
            : XmlReader.Create(entry.Open(), new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                CloseInput = true,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
            });
    }
}
