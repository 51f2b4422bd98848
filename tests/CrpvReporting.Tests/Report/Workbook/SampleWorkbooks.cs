using System.Collections.Concurrent;
using CrpvReporting.Pipeline;
using CrpvReporting.Tests.Samples;

namespace CrpvReporting.Tests.Report.Workbook;

/// <summary>The workbooks of the sample years, each written once.</summary>
internal static class SampleWorkbooks
{
    private static readonly ConcurrentDictionary<(int Year, bool WithCentreFigures), byte[]> Written = new();

    public static byte[] WorkbookOf(this SampleDatabase samples, int year, bool withCentreFigures = true) => Written.GetOrAdd(
        (year, withCentreFigures),
        key => samples.Read(store => WrittenWorkbook.Bytes(PublishReport.Build(samples.Workspace, store, key.Year, key.WithCentreFigures))));
}
