using CrpvReporting.Report.Pages;

namespace CrpvReporting.Pipeline.Publishing;

/// <summary>The balance as a page to read.</summary>
internal static class PageFiles
{
    public static IEnumerable<ReportFile> Of(PublishedYear year) => [ReportFile.OfText($"{year.FileName}.html", () => BalancePage.Of(year.Report))];
}
