using System.IO.Compression;
using System.Text;

namespace CrpvReporting.Tests.Report.Slides;

/// <summary>Templates of brands, made part by part: sizes, layouts and colours as an agency would choose them.</summary>
internal sealed class BrandBuilder
{
    private const string Names = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Type = "application/vnd.openxmlformats-officedocument.presentationml.";

    private readonly SortedDictionary<string, byte[]> parts = new(StringComparer.Ordinal);
    private readonly StringBuilder types = new();
    private readonly List<string> layouts = [];

    public (int Width, int Height) Size { get; init; } = (12_192_000, 6_858_000);

    public string MainType { get; init; } = Type + "presentation.main+xml";

    public string[] Accents { get; init; } = ["B34000", "00796B", "5E35B1", "C2185B", "455A64", "6D4C41"];

    /// <summary>Whether titles are shown in capitals.</summary>
    public bool HasCapitals { get; init; }

    /// <summary>A small picture of the brand, in the master.</summary>
    public static byte[] Logo { get; } = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>A place of a layout, as parts of the slide.</summary>
    public string Place(string type, int index, double x, double y, double width, double height) =>
        $"<p:sp><p:nvSpPr><p:cNvPr id=\"{index + 2}\" name=\"Place {index}\"/><p:cNvSpPr/><p:nvPr><p:ph{(type == "obj" ? "" : $" type=\"{type}\"")}{(type is "title" or "ctrTitle" ? "" : $" idx=\"{index}\"")}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"{(long)(x * Size.Width)}\" y=\"{(long)(y * Size.Height)}\"/><a:ext cx=\"{(long)(width * Size.Width)}\" cy=\"{(long)(height * Size.Height)}\"/></a:xfrm></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang=\"fr-FR\"/></a:p></p:txBody></p:sp>";

    public BrandBuilder WithLayout(string name, string? type, params string[] places)
    {
        layouts.Add($"<p:sldLayout {Names}{(type is null ? "" : $" type=\"{type}\"")} preserve=\"1\"><p:cSld name=\"{name}\">{Tree(string.Concat(places))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>");
        return this;
    }

    public BrandBuilder WithPart(string name, byte[] content, string? type = null)
    {
        parts[name] = content;
        if (type is not null)
            types.Append($"<Override PartName=\"/{name}\" ContentType=\"{type}\"/>");
        return this;
    }

    public byte[] Build()
    {
        Put("ppt/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", Theme());
        for (var i = 0; i < layouts.Count; i++)
        {
            Put($"ppt/slideLayouts/slideLayout{i + 1}.xml", Type + "slideLayout+xml", layouts[i]);
            Relate($"ppt/slideLayouts/_rels/slideLayout{i + 1}.xml.rels", ("rId1", "slideMaster", "../slideMasters/slideMaster1.xml"));
        }

        Put("ppt/slideMasters/slideMaster1.xml", Type + "slideMaster+xml", Master());
        Relate("ppt/slideMasters/_rels/slideMaster1.xml.rels", [("rId90", "theme", "../theme/theme1.xml"), ("rId91", "image", "../media/logo.png"), .. layouts.Select((_, i) => ($"rId{i + 1}", "slideLayout", $"../slideLayouts/slideLayout{i + 1}.xml"))]);
        parts["ppt/media/logo.png"] = Logo;
        parts["ppt/media/photo.png"] = Logo;
        Put("ppt/slides/slide1.xml", Type + "slide+xml", $"<p:sld {Names}><p:cSld>{Tree("")}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>");
        Relate("ppt/slides/_rels/slide1.xml.rels", ("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"), ("rId2", "image", "../media/photo.png"));
        Put("ppt/presentation.xml", MainType, $"<p:presentation {Names}><p:sldMasterIdLst><p:sldMasterId id=\"2147483700\" r:id=\"rId1\"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id=\"300\" r:id=\"rId2\"/></p:sldIdLst><p:sldSz cx=\"{Size.Width}\" cy=\"{Size.Height}\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>");
        Relate("ppt/_rels/presentation.xml.rels", ("rId1", "slideMaster", "slideMasters/slideMaster1.xml"), ("rId2", "slide", "slides/slide1.xml"), ("rId3", "theme", "theme/theme1.xml"));
        Relate("_rels/.rels", ("rId1", "officeDocument", "ppt/presentation.xml"));
        parts["[Content_Types].xml"] = Encoding.UTF8.GetBytes($"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>{types}</Types>");
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return output.ToArray();
    }

    private void Put(string name, string type, string xml) => WithPart(name, Encoding.UTF8.GetBytes(xml), type);

    private void Relate(string name, params (string Id, string Kind, string Target)[] relations) => parts[name] = Encoding.UTF8.GetBytes(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + string.Concat(relations.Select(relation => $"<Relationship Id=\"{relation.Id}\" Type=\"{Relation}{relation.Kind}\" Target=\"{relation.Target}\"/>")) + "</Relationships>");

    private static string Tree(string shapes) =>
        $"<p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>{shapes}</p:spTree>";

    private string Master() => $"<p:sldMaster {Names}><p:cSld>"
        + Tree(Place("title", 0, 0.1, 0.05, 0.7, 0.12) + Place("body", 1, 0.1, 0.2, 0.8, 0.68) + Place("sldNum", 4, 0.85, 0.92, 0.1, 0.05)
            + $"<p:pic><p:nvPicPr><p:cNvPr id=\"20\" name=\"Logo\" descr=\"Logo\"/><p:cNvPicPr/><p:nvPr userDrawn=\"1\"/></p:nvPicPr><p:blipFill><a:blip r:embed=\"rId91\"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x=\"{(long)(0.84 * Size.Width)}\" y=\"{(long)(0.04 * Size.Height)}\"/><a:ext cx=\"{(long)(0.1 * Size.Width)}\" cy=\"{(long)(0.1 * Size.Height)}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:pic>")
        + "</p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/><p:sldLayoutIdLst>"
        + string.Concat(layouts.Select((_, i) => $"<p:sldLayoutId id=\"{2147483701 + i}\" r:id=\"rId{i + 1}\"/>"))
        + $"</p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz=\"3200\"{(HasCapitals ? " cap=\"all\"" : "")}><a:solidFill><a:schemeClr val=\"accent1\"/></a:solidFill><a:latin typeface=\"+mj-lt\"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr><a:defRPr sz=\"2000\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/></a:defRPr></a:lvl1pPr></p:bodyStyle><p:otherStyle/></p:txStyles></p:sldMaster>";

    private string Theme()
    {
        var fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
        string Three(string element) => element + element + element;
        return "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Marque\"><a:themeElements><a:clrScheme name=\"Marque\"><a:dk1><a:sysClr val=\"windowText\" lastClr=\"000000\"/></a:dk1><a:lt1><a:sysClr val=\"window\" lastClr=\"FFFFFF\"/></a:lt1><a:dk2><a:srgbClr val=\"3E2723\"/></a:dk2><a:lt2><a:srgbClr val=\"FFF3E0\"/></a:lt2>"
            + string.Concat(Accents.Select((accent, i) => $"<a:accent{i + 1}><a:srgbClr val=\"{accent}\"/></a:accent{i + 1}>"))
            + "<a:hlink><a:srgbClr val=\"0000EE\"/></a:hlink><a:folHlink><a:srgbClr val=\"551A8B\"/></a:folHlink></a:clrScheme><a:fontScheme name=\"Marque\"><a:majorFont><a:latin typeface=\"Georgia\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:majorFont><a:minorFont><a:latin typeface=\"Verdana\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:minorFont></a:fontScheme>"
            + $"<a:fmtScheme name=\"Marque\"><a:fillStyleLst>{Three(fill)}</a:fillStyleLst><a:lnStyleLst>{Three($"<a:ln w=\"9525\">{fill}</a:ln>")}</a:lnStyleLst><a:effectStyleLst>{Three("<a:effectStyle><a:effectLst/></a:effectStyle>")}</a:effectStyleLst><a:bgFillStyleLst>{Three(fill)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
    }
}
