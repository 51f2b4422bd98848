using System.Globalization;

namespace CrpvReporting.SampleReturns;

/// <summary>Writes the yearly forms of a year, each in the style of its centre; the values of an indicator add up to its total.</summary>
internal sealed class FormWriter
{
    public const string SheetName = "Fiche annuelle";

    private static readonly (string Name, string Title)[] Columns =
        [("annee", "Année"), ("centre", "Centre"), ("indicateur", "Indicateur"), ("valeur", "Valeur"), ("unite", "Unité"), ("observations", "Observations")];

    private readonly FormPlan plan;
    private readonly Dictionary<(string Centre, string Indicator), decimal> values = [];

    public FormWriter(FormPlan plan)
    {
        this.plan = plan;
        foreach (var (indicator, _, steps, perUnit) in plan.Totals)
            Spread(indicator, steps, perUnit);
    }

    /// <summary>The forms that are files of their own.</summary>
    public IEnumerable<SampleFile> Files(string suffix) =>
        CentreStyles.All.Where(style => !plan.SecondSheets.Contains(style.Centre)).Select(style =>
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{plan.Year}/{style.Centre}_{plan.Year}{suffix}");
            return style.File == FileStyle.Xlsx
                ? new SampleFile($"{name}.xlsx", XlsxReturn.Write("Données fictives : fiche annuelle d’exemple", (SheetName, Rows(style))))
                : new SampleFile($"{name}.csv", CsvReturn.Write(style, Rows(style)));
        });

    /// <summary>The form of a centre that fills it in on a second sheet; null for another centre.</summary>
    public IReadOnlyList<IReadOnlyList<Cell>>? SecondSheet(CentreStyle style) => plan.SecondSheets.Contains(style.Centre) ? Rows(style) : null;

    private List<IReadOnlyList<Cell>> Rows(CentreStyle style)
    {
        var columns = Columns.Where(column => !style.LeftOut.Contains(column.Name)).ToList();
        return
        [
            columns.ConvertAll(column => Cell.Of(style.HeaderOf(column.Name, column.Title))),
            .. plan.Totals.Select((total, i) => columns.ConvertAll(column => CellOf(column.Name, total.Indicator, total.Unit, i, style))),
        ];
    }

    private Cell CellOf(string column, string indicator, string unit, int row, CentreStyle style) => column switch
    {
        "annee" => Cell.Of(plan.Year),
        "centre" => style.Word(CodeList.Centres, style.Centre),
        "indicateur" => style.Word(CodeList.Indicators, indicator),
        "valeur" => plan.Blanks.Contains((style.Centre, indicator)) ? Cell.Empty : Cell.Of(values[(style.Centre, indicator)]),
        "observations" => row == 0 ? style.Text(Remarks.Fictitious) : Cell.Empty,
        _ => Cell.Of(unit),
    };

    /// <summary>Shares a total among the centres that declare it, about as the half-days of 2021 are: bounds are rounded, so that nothing is lost.</summary>
    private void Spread(string indicator, int steps, int perUnit)
    {
        var prng = Prng.For($"form/{indicator}", plan.Year);
        var weights = CentreStyles.All.Select(style => plan.Blanks.Contains((style.Centre, indicator))
            ? 0
            : Plan2021.Plan.Centres.Single(centre => centre.Code == style.Centre).Steps * prng.Between(85, 115)).ToList();
        var (all, before) = ((long)weights.Sum(), 0L);
        for (var i = 0; i < weights.Count; i++)
        {
            var after = before + weights[i];
            var share = Rounded(steps * after, all) - Rounded(steps * before, all);
            values[(CentreStyles.All[i].Centre, indicator)] = (decimal)share / perUnit;
            before = after;
        }
    }

    private static long Rounded(long part, long whole) => (part + (whole / 2)) / whole;
}
