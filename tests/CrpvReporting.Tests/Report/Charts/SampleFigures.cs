using CrpvReporting.Report;

namespace CrpvReporting.Tests.Report.Charts;

/// <summary>Figures with the labels of the real code lists, plain and twice as long.</summary>
internal static class SampleFigures
{
    public static readonly string[] ListNames =
        ["themes", "centres", "activity-types", "modes", "missions", "publics", "dispositifs", "perimeters", "scales"];

    private static readonly string[] MonthNames =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    public static Figure Themes => Bars("themes", Labels("themes"), 462);

    public static Figure Months => Figure("mois", FigureForm.Months, MonthNames, Series("Demi-journées", 12, 310)) with
    {
        Periods = [new("1er confinement", 2.52, 4.33), new("2e confinement", 9.95, 11.46)],
    };

    public static Figure Years => Figure("annees", FigureForm.Years, ["2019", "2020", "2021"], Series("Demi-journées", 3, 3123.5m));

    public static Figure Types
    {
        get
        {
            var labels = Labels("activity-types");
            return Figure(
                "types", FigureForm.Shares, labels, [.. Labels("modes").Select((m, i) => new FigureSeries(m, Values(labels.Count, 200 >> i)))]);
        }
    }

    /// <summary>Every form, every list, every label doubled, huge and null and zero values.</summary>
    public static IEnumerable<Figure> All
    {
        get
        {
            Figure[] plain = [.. ListNames.Select(n => Bars(n, Labels(n), 462)), Months, Years, Types];
            return
            [
                .. plain,
                .. plain.Select(Doubled),
                Bars("enorme", Labels("themes"), 22_222_215.5m),
                Months with { Name = "enorme_mois", Series = [Series("x", 12, 14_814_810.5m)] },
                Bars("une_ligne", ["Éducation"], 12),
                Bars("zeros", ["À venir", "Être"], 0),
            ];
        }
    }

    public static Figure Bars(string name, IReadOnlyList<string> labels, decimal top) =>
        Figure(name.Replace('-', '_'), FigureForm.Bars, labels, Series("Demi-journées", labels.Count, top));

    public static Figure Figure(string name, FigureForm form, IReadOnlyList<string> categories, params FigureSeries[] series) => new(
        name,
        form,
        "L’éducation est la première thématique, avec 462 demi-journées sur 3\u202F123",
        "Demi-journées d’intervention par thématique principale, champ politique de la ville, année 2021",
        "Lecture : en 2021, 462 demi-journées d’intervention ont porté sur l’éducation, soit 14,8\u00A0% du total.",
        "Champ : 18 centres sur 19 ; activités du champ politique de la ville, total net.",
        "Source : remontées des centres de ressources politique de la ville, bilan national d’activité 2021.",
        "Éducation : 462 demi-journées & ainsi de suite.",
        "Thématique",
        categories,
        series,
        "Demi-journées",
        1);

    /// <summary>The labels of a code list, as embedded in the product.</summary>
    public static IReadOnlyList<string> Labels(string list)
    {
        using var stream = typeof(Figure).Assembly.GetManifestResourceStream(list + ".csv")!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var column = Array.IndexOf(lines[0].Split(';'), "libelle");
        return [.. lines.Skip(1).Select(l => l.Split(';')[column])];
    }

    private static Figure Doubled(Figure figure) => figure with
    {
        Name = figure.Name + "_double",
        Title = figure.Title + " et " + figure.Title,
        Categories = [.. figure.Categories.Select(c => c + " " + c)],
        Series = [.. figure.Series.Select(s => s with { Name = s.Name + " " + s.Name })],
        Periods = [.. figure.Periods.Select(p => p with { Label = p.Label + " " + p.Label })],
    };

    private static FigureSeries Series(string name, int count, decimal top) => new(name, Values(count, top));

    /// <summary>From the top down to a fraction of it, the last one not reported.</summary>
    private static decimal?[] Values(int count, decimal top) =>
        [.. Enumerable.Range(0, count).Select(i => i > 0 && i == count - 1 ? null : (decimal?)(top * (count - i) / count))];
}
