using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace CrpvReporting.Tests.Report.NativeCharts;

/// <summary>A native chart in the smallest package that can hold it, for the validator.</summary>
internal static class ChartPackage
{
    public static IReadOnlyList<string> Faults(XDocument chart)
    {
        using var stream = new MemoryStream();
        using var document = SpreadsheetDocument.Create(stream, DocumentFormat.OpenXml.SpreadsheetDocumentType.Workbook);
        var part = document.AddWorkbookPart().AddNewPart<WorksheetPart>().AddNewPart<DrawingsPart>().AddNewPart<ChartPart>();
        using (var content = part.GetStream(FileMode.Create))
            chart.Save(content);
        return [.. new OpenXmlValidator().Validate(part, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}")];
    }
}
