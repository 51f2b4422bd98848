using CrpvReporting.Report;
using CrpvReporting.Report.Charts;
using CrpvReporting.Report.Figures;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Pipeline;

/// <summary>The files of one figure: pictures with and without their words, the numbers shown, the text alternative.</summary>
internal static class FigureFiles
{
    private static readonly ChartOptions Whole = new();
    private static readonly ChartOptions Bare = new() { WithTitle = false };

    /// <summary>Names and contents, in the order in which they are written.</summary>
    public static IReadOnlyList<(string Name, byte[] Content)> Of(Figure figure) =>
    [
        ($"{figure.Name}.svg", FileText.Plain(FigureSvg.Render(figure, Whole))),
        ($"{figure.Name}.png", FigurePng.Render(figure, Whole)),
        ($"{figure.Name}-nu.svg", FileText.Plain(FigureSvg.Render(figure, Bare))),
        ($"{figure.Name}-nu.png", FigurePng.Render(figure, Bare)),
        ($"{figure.Name}.csv", FileText.ForSpreadsheets(CsvText.ForPeople(FigureTable.Of(figure)))),
        ($"{figure.Name}.txt", FileText.Plain($"{figure.Title}\n\n{figure.TextAlternative}\n\n{figure.Reading}\n{figure.Scope}\n{figure.Source}\n")),
    ];
}
