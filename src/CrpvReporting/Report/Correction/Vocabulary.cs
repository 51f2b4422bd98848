using System.Xml.Linq;
using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Report.Correction;

/// <summary>
/// The two vocabularies in which a workbook may be written: the usual one, and that of workbooks saved as « strict », which has
/// the same words under other addresses.
/// </summary>
/// <param name="Main">The words of sheets.</param>
internal sealed record Vocabulary(XNamespace Main)
{
    private const string StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    /// <summary>The words by which an element names a relationship; also the start of the type of each.</summary>
    public XNamespace Relation { get; } = Main.NamespaceName == StrictMain ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : PackageXml.Relation;

    public string TypeOf(string relation) => $"{Relation.NamespaceName}/{relation}";

    /// <summary>An element written with the usual words, in those of a workbook.</summary>
    public static XElement In(XElement element, XNamespace main)
    {
        var relation = new Vocabulary(main).Relation;
        var copy = new XElement(element);
        foreach (var part in copy.DescendantsAndSelf())
        {
            if (part.Name.Namespace == PackageXml.Sheet)
                part.Name = main + part.Name.LocalName;
            part.ReplaceAttributes(part.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration)
                .Select(attribute => attribute.Name.Namespace == PackageXml.Relation ? new XAttribute(relation + attribute.Name.LocalName, attribute.Value) : new XAttribute(attribute)).ToList());
        }

        return copy;
    }
}
