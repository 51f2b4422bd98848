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

    public static Figure TwoYears => Months with { Name = "deux-annees", Series = [Series("2021", 12, 310), new("2020", [.. Values(12, 300).Reverse()])] };

    public static Figure Means => Bars("ecarts", Labels("centres"), 301.5m) with { Form = FigureForm.Lollipop, Reference = new("Moyenne des centres comptés", 164.4m) };

    public static Figure Slopes
    {
        get
        {
            var values = Values(5, 1684.5m);
            return Figure(
                "evolution", FigureForm.Slope, ["2020", "2021"], [.. Labels("missions").Select((m, i) => new FigureSeries(m, [values[(i + 1) % 5], values[i]]))]);
        }
    }

    public static Figure Heat
    {
        get
        {
            var centres = Labels("centres");
            return Figure("centres-mois", FigureForm.Heat, centres, [.. MonthNames.Select((m, i) => new FigureSeries(m, Values(centres.Count, 44.5m * (i + 1) / 12)))]);
        }
    }

    public static Figure Tiles
    {
        get
        {
            var centres = Labels("centres");
            return Bars("carte", centres, 301.5m) with { Form = FigureForm.Tiles, Tiles = [.. centres.Select((_, i) => new FigureTile(i % 4 == 3 ? 4 : i % 4, i / 4))] };
        }
    }

    /// <summary>Every form, every list, every label doubled, huge and null and zero values.</summary>
    public static IEnumerable<Figure> All
    {
        get
        {
            Figure[] plain = [.. ListNames.Select(n => Bars(n, Labels(n), 462)), Months, Years, Types, TwoYears, Means, Slopes, Heat, Tiles];
            return
            [
                .. plain,
                .. plain.Select(Doubled),
                Bars("enorme", Labels("themes"), 22_222_215.5m),
                Months with { Name = "enorme_mois", Series = [Series("x", 12, 14_814_810.5m)] },
                Bars("une_ligne", ["Éducation"], 12),
                Bars("zeros", ["À venir", "Être"], 0),
                Means with { Name = "ecarts-nuls", Series = [Series("x", 19, 0)], Reference = new("Moyenne", 0) },
                Means with { Name = "ecarts-enormes", Series = [Series("x", 19, 22_222_215.5m)], Reference = new("Moyenne", 1_169_590.3m) },
                Slopes with { Name = "pentes-egales", Series = [.. Slopes.Series.Select(s => s with { Values = [72, 72] })] },
                Slopes with { Name = "pentes-nulles", Series = [.. Slopes.Series.Select(s => s with { Values = [0, null] })] },
                Slopes with { Name = "beaucoup-de-pentes", Series = [.. Labels("themes").Select((t, i) => new FigureSeries(t, [i, 18 - i]))] },
                TwoYears with { Name = "deux-fois-la-meme", Series = [Series("2021", 12, 310), Series("2020", 12, 310)] },
                TwoYears with { Name = "trous", Series = [new("2021", [null, 3, null, null, 8, 9, 0, null, 1, 1, 1, null]), new("2020", [.. Enumerable.Repeat<decimal?>(null, 12)])] },
                Heat with { Name = "mois-enormes", Series = [.. Heat.Series.Select(s => s with { Values = Values(19, 14_810_814.5m) })] },
                Tiles with { Name = "cases-nulles", Series = [Series("x", 19, 0)] },
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
        Series = [.. figure.Series.Select(s => s with { Name = s.Name + " " + s.Name, ShortName = s.Name + " " + s.Name })],
        Periods = [.. figure.Periods.Select(p => p with { Label = p.Label + " " + p.Label })],
        Reference = figure.Reference is { } reference ? reference with { Label = reference.Label + " " + reference.Label } : null,
    };

    private static FigureSeries Series(string name, int count, decimal top) => new(name, Values(count, top));

    /// <summary>From the top down to a fraction of it, the last one not reported.</summary>
    private static decimal?[] Values(int count, decimal top) =>
        [.. Enumerable.Range(0, count).Select(i => i > 0 && i == count - 1 ? null : (decimal?)(top * (count - i) / count))];
}
