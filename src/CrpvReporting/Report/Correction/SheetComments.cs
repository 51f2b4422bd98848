using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Report.Correction;

/// <summary>The comments of a sheet: those of the centre stay, ours of an earlier annotation go, the new ones are added.</summary>
internal sealed class SheetComments
{
    /// <summary>What the author of a conversation begins with: the spreadsheet shows the conversation, not the comment behind it.</summary>
    private const string Conversation = "tc=";

    private const string FontSize = "9";

    private readonly XNamespace ns;
    private readonly XElement authors;
    private readonly XElement list;

    /// <param name="document">The part of the sheet's comments; null when it has none.</param>
    /// <param name="ns">The vocabulary of the workbook.</param>
    public SheetComments(XDocument? document, XNamespace ns)
    {
        Document = document ?? new XDocument(new XElement(ns + "comments", new XElement(ns + "authors"), new XElement(ns + "commentList")));
        this.ns = ns;
        authors = Document.Root!.Element(ns + "authors") ?? throw new UnannotatableException("ses commentaires sont endommagés");
        list = Document.Root.Element(ns + "commentList") ?? throw new UnannotatableException("ses commentaires sont endommagés");
    }

    public XDocument Document { get; }

    /// <summary>Takes away what an earlier annotation wrote, by the words with which it begins; the cells left without a comment.</summary>
    public IReadOnlyList<(int Row, int Column)> Forget()
    {
        var emptied = new List<(int Row, int Column)>();
        foreach (var comment in list.Elements(ns + "comment").ToList())
        {
            var texts = comment.Descendants(ns + "t").ToList();
            var mark = string.Concat(texts.Select(text => text.Value)).IndexOf(CorrectionWords.CommentMark, StringComparison.Ordinal);
            if (mark < 0)
                continue;
            CutAt(texts, mark);
            if (texts.Exists(text => text.Value.Trim().Length > 0))
                continue;
            comment.Remove();
            if (PlaceOf(comment) is { } place)
                emptied.Add(place);
        }

        return emptied;
    }

    /// <summary>Adds a comment to a cell, below the one that it has; the whole text of its comment, null when none can be seen there.</summary>
    public string? Add(int row, int column, string head, string body)
    {
        XElement[] runs = [Run(head, isBold: true), Run("\n" + body, isBold: false)];
        var former = list.Elements(ns + "comment").FirstOrDefault(comment => PlaceOf(comment) == (row, column));
        if (former is null)
        {
            list.Add(new XElement(ns + "comment", new XAttribute("ref", CellReference.Of(row, column)), new XAttribute("authorId", AuthorId()), new XElement(ns + "text", runs)));
            return $"{head}\n{body}";
        }

        if (AuthorOf(former).StartsWith(Conversation, StringComparison.Ordinal))
            return null;
        var text = former.Element(ns + "text") ?? new XElement(ns + "text");
        if (text.Parent is null)
            former.AddFirst(text);
        // A plain text becomes a first run: the two forms cannot stand together.
        foreach (var plain in text.Elements(ns + "t").ToList())
            plain.ReplaceWith(new XElement(ns + "r", new XElement(ns + "t", plain.Attributes(), plain.Value)));
        if (text.HasElements)
            runs = [Run("\n\n", isBold: false), .. runs];
        var last = text.Elements(ns + "r").LastOrDefault();
        if (last is null)
            text.AddFirst(runs);
        else
            last.AddAfterSelf(runs);
        return string.Concat(text.Descendants(ns + "t").Select(part => part.Value));
    }

    private static (int Row, int Column)? PlaceOf(XElement comment) =>
        (string?)comment.Attribute("ref") is { } reference && CellReference.Column(reference) is { } column && CellReference.Row(reference) is { } row ? (row, column) : null;

    private static void CutAt(List<XElement> texts, int length)
    {
        foreach (var text in texts)
        {
            var kept = Math.Min(length, text.Value.Length);
            length -= kept;
            text.Value = length == 0 ? text.Value[..kept].TrimEnd('\n', ' ') : text.Value[..kept];
        }
    }

    private string AuthorOf(XElement comment) =>
        int.TryParse((string?)comment.Attribute("authorId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? authors.Elements().ElementAtOrDefault(id)?.Value ?? "" : "";

    private int AuthorId()
    {
        var known = authors.Elements().ToList().FindIndex(author => author.Value == CorrectionWords.Author);
        if (known >= 0)
            return known;
        authors.Add(new XElement(ns + "author", CorrectionWords.Author));
        return authors.Elements().Count() - 1;
    }

    private XElement Run(string text, bool isBold) => new(ns + "r",
        new XElement(ns + "rPr",
            isBold ? new XElement(ns + "b") : null,
            new XElement(ns + "sz", new XAttribute("val", FontSize)),
            new XElement(ns + "color", new XAttribute("rgb", "FF000000")),
            new XElement(ns + "rFont", new XAttribute("val", SheetStyle.FontName))),
        new XElement(ns + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), SafeText.Of(text)));
}
