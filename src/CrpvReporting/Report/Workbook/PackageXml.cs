using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CrpvReporting.Report.Workbook;

/// <summary>The names of the package's vocabularies, and one way to write XML whatever the machine.</summary>
internal static class PackageXml
{
    public static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public static readonly XNamespace Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace PackageRelation = "http://schemas.openxmlformats.org/package/2006/relationships";
    public static readonly XNamespace ContentType = "http://schemas.openxmlformats.org/package/2006/content-types";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = false,
        NewLineHandling = NewLineHandling.None,
        CloseOutput = false,
    };

    public static XmlWriter Writer(Stream output) => XmlWriter.Create(output, Settings);
}
