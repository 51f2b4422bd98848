using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Diff;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Tables;

/// <summary>What moved between two balances, for people: the national figures, then the rows of each table.</summary>
public static class DiffTables
{
    /// <summary>Contributions said on a line; the others are summed.</summary>
    private const int MostNamed = 3;

    /// <param name="moves">The figures that moved.</param>
    /// <param name="changedCentres">Codes of the centres whose return is not the same: what another centre adds comes from the code lists.</param>
    public static IReadOnlyList<ReportTable> Of(IReadOnlyList<FigureMove> moves, IReadOnlySet<string> changedCentres) =>
    [
        .. moves.Where(move => move.Dimension is null).ToList() is { Count: > 0 } headline ? [Headline(headline, changedCentres)] : (ReportTable[])[],
        .. moves.Where(move => move.Dimension is not null).GroupBy(move => move.Dimension!.Value).Select(table => Rows(table.Key, [.. table], changedCentres)),
    ];

    /// <summary>« ARA +3 ; GES +57 »: what makes a difference; « non réparti » when it does not split by return.</summary>
    public static string Causes(FigureMove move, IReadOnlySet<string> changedCentres)
    {
        if (move.Contributions is not { } contributions)
            return "non réparti";
        var own = contributions.Where(part => IsOfReturn(move, part, changedCentres)).ToList();
        var lists = contributions.Except(own).Sum(part => part.Difference);
        List<string> words =
        [
            .. own.Take(MostNamed).Select(part => $"{part.Centre}{French.NoBreakSpace}{Signed(part.Difference, move.Indicator)}"),
            .. own.Count > MostNamed ? [$"{French.Count(own.Count - MostNamed, "autre", "autres")}{French.NoBreakSpace}{Signed(own.Skip(MostNamed).Sum(part => part.Difference), move.Indicator)}"] : (string[])[],
            .. lists != 0 ? [$"listes de codes{French.NoBreakSpace}{Signed(lists, move.Indicator)}"] : (string[])[],
        ];
        return string.Join(" ; ", words);
    }

    /// <summary>Whether what a centre adds comes from a return of its own that changed; else the code lists did.</summary>
    public static bool IsOfReturn(FigureMove move, Contribution part, IReadOnlySet<string> changedCentres) =>
        changedCentres.Contains(part.Centre) || move.Indicator.Formula == IndicatorFormula.YearlyForm;

    private static ReportTable Headline(List<FigureMove> moves, IReadOnlySet<string> changedCentres) => new(
        "chiffres",
        "Chiffres nationaux",
        "",
        [new ReportColumn("figure", "Chiffre", ColumnKind.Text), .. Columns, new ReportColumn("causes", "Dont", ColumnKind.Text)],
        [.. moves.Select(move => (IReadOnlyList<ReportCell>)[ReportCell.Of(NameOf(move.Indicator)), .. Cells(move), ReportCell.Of(Causes(move, changedCentres))])],
        null,
        moves.Exists(move => move.Contributions is null)
            ? ["Non réparti : le net, les moyennes, les médianes et les parts ne sont pas la somme des remontées ; un événement de plusieurs centres compte une fois dans le net."]
            : [],
        "");

    private static ReportTable Rows(Dimension dimension, List<FigureMove> moves, IReadOnlySet<string> changedCentres) => new(
        Dimensions.NameOf(dimension),
        $"{DimensionText.TitleOf(dimension)}, demi-journées",
        "",
        [
            new ReportColumn("value", DimensionText.TitleOf(dimension), ColumnKind.Text), .. Columns,
            new ReportColumn("activities", "Activités", ColumnKind.Number) { ShortTitle = "Activ." },
            new ReportColumn("participants", "Participations", ColumnKind.Number) { ShortTitle = "Partic." },
            new ReportColumn("causes", "Dont (demi-journées)", ColumnKind.Text) { ShortTitle = "Dont" },
        ],
        [
            .. moves.GroupBy(move => move.Value).Select(row => (IReadOnlyList<ReportCell>)
            [
                ReportCell.Of(DimensionText.LabelOf(dimension, row.Key)),
                .. Find(row, IndicatorFormula.GrossHalfDays) is { } halfDays ? Cells(halfDays) : [ReportCell.Empty, ReportCell.Empty, ReportCell.Of("=")],
                Difference(row, IndicatorFormula.Lines),
                Difference(row, IndicatorFormula.Participations),
                ReportCell.Of(Find(row, IndicatorFormula.GrossHalfDays) is { } split ? Causes(split, changedCentres) : ""),
            ]),
        ],
        null,
        [],
        "");

    private static readonly ReportColumn[] Columns =
        [new ReportColumn("from", "De", ColumnKind.Number), new ReportColumn("to", "À", ColumnKind.Number), new ReportColumn("difference", "Écart", ColumnKind.Number)];

    private static FigureMove? Find(IEnumerable<FigureMove> row, IndicatorFormula formula) => row.FirstOrDefault(move => move.Indicator.Formula == formula);

    private static ReportCell[] Cells(FigureMove move) =>
        [Number(move.From, move.Indicator), Number(move.To, move.Indicator), ReportCell.Of(Signed(move.Difference, move.Indicator))];

    private static ReportCell Difference(IEnumerable<FigureMove> row, IndicatorFormula formula) =>
        Find(row, formula) is { } move ? ReportCell.Of(Signed(move.Difference, move.Indicator)) : ReportCell.Empty;

    private static ReportCell Number(decimal? value, Indicator indicator) =>
        value is { } number ? ReportCell.Of(French.Number(Shown(number, indicator), indicator.Decimals)) : ReportCell.NotReported;

    private static string Signed(decimal difference, Indicator indicator)
    {
        var shown = Math.Round(Shown(difference, indicator), indicator.Decimals, MidpointRounding.AwayFromZero);
        var words = French.Number(shown, indicator.Decimals);
        return (shown, difference) switch
        {
            (0, not 0) => "≈" + French.NarrowNoBreakSpace + "0",
            ( > 0, _) => "+" + words,
            _ => words,
        };
    }

    private static decimal Shown(decimal value, Indicator indicator) => indicator.IsShare ? value * 100 : value;

    private static string NameOf(Indicator indicator) => indicator.IsShare ? $"{indicator.Label} (%)" : indicator.Label;
}
