using System.Xml.Linq;
using CrpvReporting.Report;
using CrpvReporting.Report.Slides;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace CrpvReporting.Tests.Report.Slides;

/// <summary>A deck written, then read back by other means than those that wrote it.</summary>
internal sealed class WrittenDeck : IDisposable
{
    public static readonly XNamespace P = "http://schemas.openxmlformats.org/presentationml/2006/main";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    public WrittenDeck(BalanceReport report, BrandTemplate? template = null)
        : this(Bytes(report, template))
    {
    }

    public WrittenDeck(byte[] bytes) => Document = PresentationDocument.Open(new MemoryStream(bytes), isEditable: false);

    public PresentationDocument Document { get; }

    /// <summary>The slides, in the order in which they are shown.</summary>
    public IReadOnlyList<SlidePart> Slides =>
        [.. Document.PresentationPart!.Presentation.SlideIdList!.Elements<DocumentFormat.OpenXml.Presentation.SlideId>().Select(id => (SlidePart)Document.PresentationPart.GetPartById(id.RelationshipId!))];

    public IReadOnlyList<string> Titles => [.. Slides.Select(slide => TitleOf(slide)!)];

    public IReadOnlyList<string> Faults =>
        [.. new OpenXmlValidator().Validate(Document, TestContext.Current.CancellationToken).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];

    public static byte[] Bytes(BalanceReport report, BrandTemplate? template = null)
    {
        using var output = new MemoryStream();
        SlideDeck.Write(report, output, template);
        return output.ToArray();
    }

    public static XElement Xml(OpenXmlPart part)
    {
        using var stream = part.GetStream();
        return XElement.Load(stream);
    }

    /// <summary>The words of the title placeholder; null when there is none.</summary>
    public static string? TitleOf(SlidePart slide) => Xml(slide).Descendants(P + "sp")
        .FirstOrDefault(shape => (string?)shape.Descendants(P + "ph").FirstOrDefault()?.Attribute("type") is "title" or "ctrTitle") is { } title ? Words(title) : null;

    /// <summary>The words of an element, a paragraph a line.</summary>
    public static string Words(XElement element) =>
        string.Join('\n', element.Descendants(A + "p").Select(paragraph => string.Concat(paragraph.Descendants(A + "t").Select(text => text.Value))));

    public static string NotesOf(SlidePart slide) => Words(Xml(slide.NotesSlidePart!));

    public void Dispose() => Document.Dispose();
}
