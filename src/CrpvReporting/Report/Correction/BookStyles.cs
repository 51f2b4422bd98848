using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Report.Template;
using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Report.Correction;

/// <summary>The styles of a workbook of which every one stays as it is; looks are added, and copies of a style with the colour of a mark.</summary>
internal sealed class BookStyles
{
    /// <summary>The lists of a styles part, in the order of the format.</summary>
    private static readonly string[] Lists = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"];

    private readonly XDocument document;
    private readonly XNamespace ns;
    private readonly List<XElement> formats;
    private readonly Dictionary<CellLook, int> looks = [];
    private readonly Dictionary<(int Style, Severity Severity), int> marked = [];
    private readonly HashSet<int> markFills;

    /// <param name="document">The styles part; null when the workbook has none.</param>
    /// <param name="ns">The vocabulary of the workbook.</param>
    public BookStyles(XDocument? document, XNamespace ns)
    {
        this.document = document ?? new XDocument(new XElement(ns + "styleSheet"));
        this.ns = ns;
        Fill("fonts", LookXml.Font(new CellLook()));
        Fill("fills", LookXml.Pattern("none"), LookXml.Pattern("gray125"));
        Fill("borders", LookXml.Border(null));
        Fill("cellStyleXfs", new XElement(PackageXml.Sheet + "xf"));
        Fill("cellXfs", new XElement(PackageXml.Sheet + "xf", new XAttribute("xfId", 0)));
        formats = [.. List("cellXfs").Elements()];
        markFills = [.. List("fills").Elements().Select((fill, index) => (fill, index)).Where(pair => IsMarkFill(pair.fill)).Select(pair => pair.index)];
    }

    /// <summary>Whether any style has the colour of a mark: the workbook was annotated before.</summary>
    public bool HasMarks => formats.Exists(IsMark);

    public XDocument Document => document;

    /// <summary>The number of a look of ours.</summary>
    public int Of(CellLook look)
    {
        if (looks.TryGetValue(look, out var known))
            return known;
        var format = look.Format is null ? 0 : NumberFormat(look.Format);
        var fill = look.Fill is null ? 0 : Add("fills", LookXml.Solid(look.Fill));
        return looks[look] = AddFormat(LookXml.Format(look, Add("fonts", LookXml.Font(look)), format, fill, look.Framed ? Add("borders", LookXml.Border(LookXml.Frame)) : 0));
    }

    /// <summary>The same style with the colour and frame of a mark.</summary>
    public int Marked(int style, Severity severity)
    {
        if (marked.TryGetValue((style, severity), out var known))
            return known;
        var format = new XElement(Format(style));
        format.SetAttributeValue("fillId", Add("fills", LookXml.Solid(MarkColors.Fill(severity))));
        format.SetAttributeValue("borderId", Add("borders", Frame(severity)));
        format.SetAttributeValue("applyFill", 1);
        format.SetAttributeValue("applyBorder", 1);
        if (DarkFont(format) is { } font)
        {
            format.SetAttributeValue("fontId", font);
            format.SetAttributeValue("applyFont", 1);
        }

        return marked[(style, severity)] = AddFormat(format);
    }

    public bool IsMark(int style) => (uint)style < (uint)formats.Count && IsMark(formats[style]);

    /// <summary>
    /// The style that a marked cell had before. A spreadsheet renumbers styles when it saves, so that the former one is found by
    /// likeness: it differs by nothing but colour and frame; that of the cell above is tried first.
    /// </summary>
    public int Unmarked(int style, int? above)
    {
        var likeness = Likeness(formats[style]);
        if (above is { } hint && (uint)hint < (uint)formats.Count && Likeness(formats[hint]) == likeness)
            return hint;
        var found = formats.FindIndex(format => !IsMark(format) && Likeness(format) == likeness);
        if (found >= 0)
            return found;
        var plain = new XElement(formats[style]);
        plain.SetAttributeValue("fillId", 0);
        plain.SetAttributeValue("borderId", 0);
        return AddFormat(plain);
    }

    private static string Likeness(XElement format) =>
        string.Join(' ', ((string[])["numFmtId", "fontId", "xfId", "quotePrefix"]).Select(name => (string?)format.Attribute(name) ?? "0"))
        + string.Concat(format.Elements().Where(child => child.Name.LocalName is "alignment" or "protection").Select(child => child.ToString(SaveOptions.DisableFormatting)));

    private static bool IsMarkFill(XElement fill) =>
        (string?)fill.Descendants().FirstOrDefault(color => color.Name.LocalName == "fgColor")?.Attribute("rgb") is { Length: 8 } rgb
        && rgb[2..].ToUpperInvariant() is MarkColors.Error or MarkColors.Warning;

    private static XElement Frame(Severity severity)
    {
        var frame = LookXml.Border("FF" + MarkColors.Frame(severity));
        foreach (var side in frame.Elements().Where(side => side.HasAttributes))
            side.SetAttributeValue("style", MarkColors.FrameStyle(severity));
        return frame;
    }

    private static int Number(XElement element, string attribute) =>
        int.TryParse((string?)element.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private bool IsMark(XElement format) => markFills.Contains(Number(format, "fillId"));

    private XElement Format(int style) => formats[(uint)style < (uint)formats.Count ? style : 0];

    /// <summary>A black copy of the font of a style, when it could not be read on the light colour of a mark.</summary>
    private int? DarkFont(XElement format)
    {
        var font = List("fonts").Elements().ElementAtOrDefault(Number(format, "fontId"));
        if (font?.Element(ns + "color") is not { } color || !IsLight(color))
            return null;
        var dark = new XElement(font);
        dark.Element(ns + "color")!.ReplaceAttributes(new XAttribute("rgb", "FF000000"));
        return Add("fonts", dark);
    }

    /// <summary>Whether a colour is nearer to white than to black; of themes, the first and third colours are backgrounds.</summary>
    private static bool IsLight(XElement color) => color switch
    {
        _ when (string?)color.Attribute("theme") is { } theme => theme is "0" or "2",
        _ when (string?)color.Attribute("indexed") is { } indexed => indexed is "1" or "9",
        _ when (string?)color.Attribute("rgb") is { Length: 8 } rgb && int.TryParse(rgb.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) =>
            ((value >> 16) * 0.3) + (((value >> 8) & 255) * 0.59) + ((value & 255) * 0.11) > 110,
        _ => false,
    };

    private int NumberFormat(string code)
    {
        var list = List("numFmts");
        if (list.Elements().FirstOrDefault(other => (string?)other.Attribute("formatCode") == code) is { } same)
            return Number(same, "numFmtId");
        // Below are the formats that the file format knows by number.
        var id = Math.Max(163, list.Elements().Select(other => Number(other, "numFmtId")).DefaultIfEmpty().Max()) + 1;
        Add("numFmts", new XElement(PackageXml.Sheet + "numFmt", new XAttribute("numFmtId", id), new XAttribute("formatCode", code)));
        return id;
    }

    private int AddFormat(XElement format)
    {
        var index = Add("cellXfs", format, mayBeShared: false);
        formats.Add(List("cellXfs").Elements().Last());
        return index;
    }

    /// <summary>Adds an item to a list, unless it is there; its number.</summary>
    private int Add(string name, XElement item, bool mayBeShared = true)
    {
        var list = List(name);
        var own = Vocabulary.In(item, ns);
        var items = list.Elements().ToList();
        if (mayBeShared && items.FindIndex(other => XNode.DeepEquals(other, own)) is >= 0 and var known)
            return known;
        list.Add(own);
        list.SetAttributeValue("count", items.Count + 1);
        if (name == "fills" && IsMarkFill(own))
            markFills.Add(items.Count);
        return items.Count;
    }

    /// <summary>Gives a list its first items when it has none.</summary>
    private void Fill(string name, params XElement[] items)
    {
        if (!List(name).HasElements)
            foreach (var item in items)
                Add(name, item, mayBeShared: false);
    }

    private XElement List(string name)
    {
        if (document.Root!.Element(ns + name) is { } list)
            return list;
        list = new XElement(ns + name);
        var before = Lists.Take(Array.IndexOf(Lists, name)).Select(former => document.Root.Element(ns + former)).LastOrDefault(former => former is not null);
        if (before is null)
            document.Root.AddFirst(list);
        else
            before.AddAfterSelf(list);
        return list;
    }
}
