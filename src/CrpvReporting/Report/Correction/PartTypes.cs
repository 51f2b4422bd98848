using System.Xml.Linq;
using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Report.Correction;

/// <summary>What each part of a package is.</summary>
internal sealed class PartTypes
{
    public const string Worksheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    public const string Comments = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    public const string Styles = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    private const string Vml = "application/vnd.openxmlformats-officedocument.vmlDrawing";
    private const string Book = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string BookWithMacros = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

    private PartTypes(XDocument document) => Document = document;

    public XDocument Document { get; }

    public static PartTypes Of(SourcePackage package) =>
        new(package.Load(WorkbookPackage.ContentTypes) ?? throw new UnannotatableException("la liste de ses parties manque"));

    /// <summary>Whether macros travel with the workbook; they are kept and never run.</summary>
    public bool HasMacros(string bookPart) => TypeOf(bookPart)?.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>A template or an add-in becomes an ordinary workbook, which is what its name will say.</summary>
    public void SetBook(string bookPart) => Set(bookPart, HasMacros(bookPart) ? BookWithMacros : Book);

    public void Set(string part, string type)
    {
        Remove(part);
        Document.Root!.Add(new XElement(PackageXml.ContentType + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", type)));
    }

    public void Remove(string part) =>
        Document.Root!.Elements(PackageXml.ContentType + "Override").Where(type => IsOf(type, part)).Remove();

    public void AddVml()
    {
        if (!Document.Root!.Elements().Any(type => string.Equals((string?)type.Attribute("Extension"), "vml", StringComparison.OrdinalIgnoreCase)))
            Document.Root.AddFirst(new XElement(PackageXml.ContentType + "Default", new XAttribute("Extension", "vml"), new XAttribute("ContentType", Vml)));
    }

    private static bool IsOf(XElement type, string part) =>
        string.Equals(((string?)type.Attribute("PartName"))?.TrimStart('/'), part, StringComparison.OrdinalIgnoreCase);

    private string? TypeOf(string part) =>
        (string?)Document.Root!.Elements(PackageXml.ContentType + "Override").FirstOrDefault(type => IsOf(type, part))?.Attribute("ContentType");
}
