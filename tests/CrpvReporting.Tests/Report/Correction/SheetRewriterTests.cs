using System.Text;
using System.Xml;
using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Report.Correction;
using Xunit;

namespace CrpvReporting.Tests.Report.Correction;

/// <summary>What of a sheet is changed as it streams by, and what is not.</summary>
public sealed class SheetRewriterTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void Line_ends_extensions_and_prefixes_come_through()
    {
        const string Extended = $"""<x:worksheet xmlns:x="{Main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14="urn:x14" mc:Ignorable="x14"><x:sheetData><x:row r="1" x14:height="3"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve"> a&#xD;&#xA;b </x:t></x:is></x:c></x:row></x:sheetData><x:extLst><x:ext uri="u"><x14:thing/></x:ext></x:extLst></x:worksheet>""";
        var copied = Rewrite(Extended, [(1, 1)], "rIdC1");
        Assert.Equal("x14", (string?)copied.Attribute(XName.Get("Ignorable", "http://schemas.openxmlformats.org/markup-compatibility/2006")));
        Assert.Equal(" a\r\nb ", copied.Descendants(XName.Get("t", Main)).Single().Value);
        Assert.Equal(["sheetData", "legacyDrawing", "extLst"], copied.Elements().Select(element => element.Name.LocalName));
        Assert.Equal(["A1", "B1"], copied.Descendants(XName.Get("c", Main)).Select(cell => (string)cell.Attribute("r")!));
        Assert.Equal("3", (string?)copied.Descendants(XName.Get("row", Main)).Single().Attribute(XName.Get("height", "urn:x14")));
    }

    [Fact]
    public void Missing_rows_and_cells_are_added_in_their_place()
    {
        var copied = Rewrite($"""<worksheet xmlns="{Main}"><sheetData><row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row><row><c r="A3"><v>3</v></c></row><row r="6"/></sheetData></worksheet>""",
            [(1, 0), (2, 0), (2, 2), (3, 1), (5, 4), (6, 0), (9, 0)], null);
        Assert.Equal(["1", "2", "", "5", "6", "9"], copied.Descendants(XName.Get("row", Main)).Select(row => (string?)row.Attribute("r") ?? ""));
        var cells = copied.Descendants(XName.Get("c", Main)).ToList();
        Assert.Equal(["A1", "A2", "B2", "", "A3", "B3", "E5", "A6", "A9"], cells.Select(cell => (string?)cell.Attribute("r") ?? ""));
        Assert.Equal([true, true, false, true, false, true, true, true, true], cells.Select(cell => cell.Attribute("s") is not null));
    }

    [Fact]
    public void A_conversation_hides_comments_and_gets_none()
    {
        var comments = new SheetComments(XDocument.Parse($"""<comments xmlns="{Main}"><authors><author>tc=1</author></authors><commentList><comment ref="A1" authorId="0"><text><t>[Conversation]</t></text></comment></commentList></comments>"""), Main);
        Assert.Null(comments.Add(1, 0, "tête", "corps"));
        Assert.Equal("tête\ncorps", comments.Add(2, 0, "tête", "corps"));
        Assert.Equal(["[Conversation]", "tête\ncorps"], comments.Document.Descendants(XName.Get("comment", Main)).Select(comment => comment.Value));
    }

    private static XElement Rewrite(string sheet, (int Row, int Column)[] cells, string? drawing)
    {
        var findings = cells.Select(cell => new Finding("code", Severity.Error, "S", cell.Row, CrpvReporting.Import.ColumnName.Of(cell.Column), null, null, "Un constat.", null));
        using var reader = XmlReader.Create(new StringReader(sheet));
        using var output = new MemoryStream();
        new SheetRewriter(SheetMarks.Of(findings, "S")["S"], new BookStyles(null, Main), forgetsMarks: false, drawing).Copy(reader, output);
        return XDocument.Parse(Encoding.UTF8.GetString(output.ToArray()), LoadOptions.PreserveWhitespace).Root!;
    }
}
