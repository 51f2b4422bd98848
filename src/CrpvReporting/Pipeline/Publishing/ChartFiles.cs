using CrpvReporting.Report;
using CrpvReporting.Report.Charts;
using CrpvReporting.Report.Figures;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Pipeline.Publishing;

/// <summary>The files of each figure: pictures with and without their words, the numbers shown, the text alternative.</summary>
internal static class ChartFiles
{
    public const string Folder = "graphiques";

    private static readonly ChartRequest Whole = new([], [ChartFormat.Svg, ChartFormat.Png], new ChartOptions());
    private static readonly ChartRequest Bare = Whole with { Options = new ChartOptions { WithTitle = false } };

    public static IEnumerable<ReportFile> Of(PublishedYear year) =>
        WithSheet(year.Report.Year, year.Report.Figures, [.. year.Report.Figures.SelectMany(figure => Pictures(figure, Whole).Concat(Pictures(figure, Bare)).Concat(Words(figure)))])
            .Select(file => file with { Path = $"{Folder}/{file.Path}" });

    /// <summary>The files of some figures as they are asked for, without a folder.</summary>
    public static IEnumerable<ReportFile> Of(int year, IReadOnlyList<Figure> figures, ChartRequest request) =>
        WithSheet(year, figures, [.. figures.SelectMany(figure => Pictures(figure, request).Concat(Words(figure)))]);

    /// <summary>Every file that one figure can be had as, the pictures as PDF too.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="width">Width of the pictures in CSS pixels.</param>
    public static IEnumerable<ReportFile> Of(Figure figure, int width) =>
        [.. Pictures(figure, Every(Whole, width)), .. Pictures(figure, Every(Bare, width)), .. Words(figure)];

    private static ChartRequest Every(ChartRequest request, int width) => request with { Formats = Enum.GetValues<ChartFormat>(), Options = request.Options with { Width = width } };

    /// <summary>The files of some figures, and the page that shows them all.</summary>
    private static IEnumerable<ReportFile> WithSheet(int year, IReadOnlyList<Figure> figures, IReadOnlyList<ReportFile> files) => figures.Count == 0
        ? files
        : files.Append(ReportFile.OfText(ContactSheetPage.FileName, () => ContactSheetPage.Of(year, figures, [.. files.Select(file => file.Path)])));

    private static IEnumerable<ReportFile> Pictures(Figure figure, ChartRequest request)
    {
        // Laid out once, painted in each format.
        var picture = new Lazy<ChartPicture>(() => ChartLayout.Of(figure, request.Options));
        var name = figure.Name + (request.Options.WithTitle ? "" : "-nu");
        return request.Formats.Select(format => format switch
        {
            ChartFormat.Svg => ReportFile.OfText($"{name}.svg", () => FigureSvg.Paint(figure, picture.Value)),
            ChartFormat.Png => ReportFile.Of($"{name}.png", () => FigurePng.Paint(picture.Value)),
            ChartFormat.Pdf => ReportFile.Of($"{name}.pdf", () => FigurePdf.Paint(figure, picture.Value)),
            _ => throw new ArgumentOutOfRangeException(nameof(request), format, null),
        });
    }

    private static IEnumerable<ReportFile> Words(Figure figure) =>
    [
        ReportFile.Of($"{figure.Name}.csv", () => FileText.ForSpreadsheets(CsvText.ForPeople(FigureTable.Of(figure)))),
        ReportFile.OfText($"{figure.Name}.txt", () => $"{figure.Title}\n\n{figure.TextAlternative}\n\n{figure.Reading}\n{figure.Scope}\n{figure.Source}\n"),
    ];
}
