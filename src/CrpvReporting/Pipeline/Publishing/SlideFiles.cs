using CrpvReporting.Report.Slides;

namespace CrpvReporting.Pipeline.Publishing;

/// <summary>The slides of a year, in the built-in template.</summary>
internal static class SlideFiles
{
    public static IEnumerable<ReportFile> Of(PublishedYear year) => [new ReportFile($"{year.FileName}.pptx", stream => SlideDeck.Write(year.Report, stream))];
}
