using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Aggregate.Comparison;
using CrpvReporting.Aggregate.Series;
using CrpvReporting.Report.Text;
using CrpvReporting.Report.Text.Phrases;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Tables;

/// <summary>The years side by side.</summary>
internal static class YearsTable
{
    /// <summary>A year of which only yearly forms were received has its row, and no place in the series.</summary>
    public static ReportTable Of(IReadOnlyList<YearBalance> years)
    {
        var counted = years.Where(year => year.HasActivities).ToList();
        var series = YearSeries.Of(
            new BalanceQuestion(years[^1].Year, [], []), years[^1].Lists, [.. counted.Select(year => new ComparedYear(year.Year, year.Cells, year.Coverage))]);
        var (indices, rates) = (Growth.Indices(series.Total.HalfDays, 0), Growth.Rates(series.Total.HalfDays, series.Numbers));
        return Table(years, counted.Count == 0 ? years[^1] : counted[0], series, [.. years.Select(year => counted.IndexOf(year)).Select(i => (IReadOnlyList<ReportCell>)
            (i < 0 ? [ReportCell.NotApplicable, ReportCell.NotApplicable] : [Index(years[^1].Lists, series, indices[i], i), Rate(years[^1].Lists, series, rates[i], i)]))]);
    }

    private static ReportTable Table(IReadOnlyList<YearBalance> years, YearBalance first, YearSeries series, IReadOnlyList<IReadOnlyList<ReportCell>> growth) => new(
        "Annees",
        "Chiffres nationaux, année par année",
        "Cette feuille contient une ligne par année reçue. Les années ne sont comparables que si les mêmes centres sont comptés.",
        [
            new ReportColumn("year", "Année", ColumnKind.Text),
            TableColumns.HalfDays,
            new ReportColumn("half_days_net", "Demi-journées (net)", ColumnKind.Number, 1) { Note = NoteSubject.GrossAndNet },
            TableColumns.Activities,
            TableColumns.Participants,
            new ReportColumn("counted", "Centres comptés", ColumnKind.Number),
            new ReportColumn("expected", "Centres attendus", ColumnKind.Number),
            new ReportColumn("index", $"Indice des demi-journées (base 100 en {TableParts.Text(first.Year)})", ColumnKind.Number, 1),
            new ReportColumn("rate", "Évolution annuelle des demi-journées (%)", ColumnKind.Share, 1),
        ],
        [.. years.Select((balance, i) => (IReadOnlyList<ReportCell>)
        [
            ReportCell.Of(TableParts.Text(balance.Year)),
            .. balance.HasActivities ? Sums(balance, isOwn: balance == years[^1]) : Enumerable.Repeat(ReportCell.NotReported, 4),
            ReportCell.Of(balance.Coverage.Counted.Count).From(new CentreSources(balance.Lists, balance.Year).Counted),
            ReportCell.Of(balance.Coverage.Expected.Count).From(new CentreSources(balance.Lists, balance.Year).Expected),
            .. growth[i],
        ])],
        null,
        [
            "Champ : activités relevant de la politique de la ville.",
            .. years.Where(balance => balance.Coverage is not { IsComplete: true, Partial.Count: 0 }).Select(balance =>
                $"{TableParts.Text(balance.Year)} : {(balance.HasActivities ? Labels.InSentence(Sentences.Coverage(balance.Coverage)) : "fiches annuelles seulement, aucune remontée d'activités.")}"),
            .. series.Shifts.SelectMany(SeriesNotes.Breaks),
        ],
        "Source : remontées des centres de ressources politique de la ville.")
    {
        Reading = years[^1].HasActivities ? Reading(years[^1], growth[^1][0].Number, first.Year) : null,
    };

    /// <param name="balance">The year.</param>
    /// <param name="isOwn">Whether it is that of the report, whose lines the workbook has.</param>
    private static ReportCell[] Sums(YearBalance balance, bool isOwn)
    {
        var (sums, lines) = (balance.Headline.Measures, CountedLines.In(balance.Lists));
        NumberSource Source(LineMeasure measure) => lines.Source(measure) with { Year = balance.Year };
        var net = ReportCell.Of(balance.Headline.NetHalfDays.Value).From(Source(LineMeasure.NetHalfDays));
        return isOwn
            ? [lines.HalfDays(sums.HalfDays.Value), net, lines.Activities(sums.Activities), lines.Participants(sums.Participants)]
            :
            [
                ReportCell.Of(sums.HalfDays.Value).From(Source(LineMeasure.HalfDays)), net, ReportCell.Of(sums.Activities).From(Source(LineMeasure.Lines)),
                ReportCell.OfReported(sums.Participants).From(Source(LineMeasure.Participations)),
            ];
    }

    private static NumberSource HalfDays(CodeLists lists, YearSeries series, int i) => CountedLines.In(lists).Source(LineMeasure.HalfDays) with { Year = series.Numbers[i] };

    private static ReportCell Index(CodeLists lists, YearSeries series, decimal? index, int i) => Known(index).From(HalfDays(lists, series, i) with { Less = HalfDays(lists, series, 0), IsIndex = true });

    /// <summary>The rate over a gap of several years is compounded: no difference says it.</summary>
    private static ReportCell Rate(CodeLists lists, YearSeries series, decimal? rate, int i) => i > 0 && series.Numbers[i - 1] == series.Numbers[i] - 1
        ? Known(rate).From(HalfDays(lists, series, i) with { Less = HalfDays(lists, series, i - 1) })
        : Known(rate);

    private static string Reading(YearBalance last, decimal? index, int baseYear)
    {
        var value = last.Headline.Measures.HalfDays.Value;
        var year = TableParts.Text(last.Year);
        return $"Lecture : en {year}, {French.HalfDays(value)} {French.Agree(value, "a été déclarée", "ont été déclarées")}"
            + (index is null || last.Year == baseYear ? "." : $", soit l'indice {French.Number(index.Value, 1)} pour 100 en {TableParts.Text(baseYear)}.");
    }

    private static ReportCell Known(decimal? value) => value is { } known ? ReportCell.Of(known) : ReportCell.NotApplicable;
}
