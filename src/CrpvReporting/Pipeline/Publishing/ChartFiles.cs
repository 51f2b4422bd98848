using CrpvReporting.Report;
using CrpvReporting.Report.Charts;
using CrpvReporting.Report.Figures;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Pipeline.Publishing;

/// <summary>The files of each figure: pictures with and without their words, the numbers shown, the text alternative.</summary>
internal static class ChartFiles
{
    public const string Folder = "graphiques";

    private static readonly ChartOptions Whole = new();
    private static readonly ChartOptions Bare = new() { WithTitle = false };

    public static IEnumerable<ReportFile> Of(PublishedYear year) => year.Report.Figures.SelectMany(Of);

    private static IEnumerable<ReportFile> Of(Figure figure) =>
    [
        ReportFile.Of($"{Folder}/{figure.Name}.svg", () => FileText.Plain(FigureSvg.Render(figure, Whole))),
        ReportFile.Of($"{Folder}/{figure.Name}.png", () => FigurePng.Render(figure, Whole)),
        ReportFile.Of($"{Folder}/{figure.Name}-nu.svg", () => FileText.Plain(FigureSvg.Render(figure, Bare))),
        ReportFile.Of($"{Folder}/{figure.Name}-nu.png", () => FigurePng.Render(figure, Bare)),
        ReportFile.Of($"{Folder}/{figure.Name}.csv", () => FileText.ForSpreadsheets(CsvText.ForPeople(FigureTable.Of(figure)))),
        ReportFile.Of($"{Folder}/{figure.Name}.txt", () => FileText.Plain($"{figure.Title}\n\n{figure.TextAlternative}\n\n{figure.Reading}\n{figure.Scope}\n{figure.Source}\n")),
    ];
}
