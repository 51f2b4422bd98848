using CrpvReporting.Domain;
using CrpvReporting.Report.Figures;
using CrpvReporting.Report.NativeCharts;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Slides;

/// <summary>
/// The slides of a balance, in the order in which it is told: the sentence of the year, who is counted, missions, types and modes, themes,
/// months, the years, the slices that have a name, the method. A new subject is a line here.
/// </summary>
internal static class DeckPlan
{
    /// <summary>A longer table cannot be read on a slide.</summary>
    private const int MostRows = 16;

    private const string SlicePrefix = "Focus_";

    private static readonly SlideSubject[] Subjects =
    [
        new("couverture", "Couverture_annees", "coverage", "mean") { MayBeTable = false },
        new("missions", "Missions"),
        new("types-modes", "Types_modes", "modes"),
        new("thematiques", "Thematiques", "themes"),
        new("mois", "Mois_modes"),
        new("annees", "Annees", "comparison") { MayBeTable = false },
        new("evolution", "Passage", "comparison") { MayBeTable = false },
    ];

    private static readonly SlideSubject Lockdowns = new("confinements", "Confinements", "lockdowns");

    /// <summary>All that there is to show of a year without activities.</summary>
    private static readonly SlideSubject Summary = new(null, "Synthese", "headline");

    public static IReadOnlyList<Slide> Of(BalanceReport report) =>
    [
        .. new[] { DeckWords.Cover(report) }
            .Concat(SubjectsOf(report).Select(subject => Of(report, subject)).OfType<Slide>())
            .Append(DeckWords.Method(report))
            .Select(Typeset),
    ];

    /// <summary>The slide of one figure: that of the deck, or, of a figure that the deck leaves out, made likewise.</summary>
    public static Slide Of(BalanceReport report, Figure figure)
    {
        var subject = SubjectsOf(report).FirstOrDefault(subject => subject.Figure == figure.Name) ?? new SlideSubject(figure.Name, "");
        return Typeset(OfFigure(report, subject, Marked(figure), report.Tables.FirstOrDefault(table => table.Name == subject.Table)));
    }

    private static IEnumerable<SlideSubject> SubjectsOf(BalanceReport report) =>
        report.Tables.Any(table => table.Name == Subjects[1].Table) ? [.. Subjects, .. Slices(report), Lockdowns] : [Summary];

    /// <summary>Every slice of the list has a table; its figure is called by its code, or by the start of it.</summary>
    private static IEnumerable<SlideSubject> Slices(BalanceReport report) =>
        from table in report.Tables
        where table.Name.StartsWith(SlicePrefix, StringComparison.Ordinal)
        let code = table.Name[SlicePrefix.Length..]
        let figure = report.Figures.FirstOrDefault(figure => code.StartsWith(figure.Name.Replace('-', '_'), StringComparison.OrdinalIgnoreCase))
        select new SlideSubject(figure?.Name, table.Name, "focus_" + code.ToLowerInvariant());

    private static Slide? Of(BalanceReport report, SlideSubject subject)
    {
        var figure = report.Figures.FirstOrDefault(other => other.Name == subject.Figure);
        var table = report.Tables.FirstOrDefault(other => other.Name == subject.Table) is { } found ? subject == Summary ? DeckWords.Known(found) : found : null;
        if (figure is not null)
            return OfFigure(report, subject, Marked(figure), table);
        return subject.MayBeTable && table is { Rows.Count: > 0 and <= MostRows } ? OfTable(report, subject, table) : null;
    }

    private static Slide OfFigure(BalanceReport report, SlideSubject subject, Figure figure, ReportTable? table) => new(NativeChart.Has(figure) ? SlideRole.Chart : SlideRole.Table, figure.Title)
    {
        Subtitle = figure.Subtitle,
        Figure = NativeChart.Has(figure) ? figure : null,
        Table = NativeChart.Has(figure) ? null : FigureTable.Of(figure),
        Alternative = figure.TextAlternative,
        Foot = [figure.Scope, figure.Source],
        Notes = DeckWords.Notes(report, subject, [figure.Reading], figure.TextAlternative, figure.Scope, figure.Source, table),
    };

    private static Slide OfTable(BalanceReport report, SlideSubject subject, ReportTable table) => new(SlideRole.Table, table.Title)
    {
        Table = table,
        Alternative = DeckWords.Described(table),
        Foot = [.. table.Notes.Take(1), table.Source],
        Notes = DeckWords.Notes(report, subject, [.. table.Reading is { } reading ? (string[])[reading] : []], DeckWords.Described(table), string.Join(' ', table.Notes.Take(1)), table.Source, table),
    };

    /// <summary>A category that nobody reported anything of says so beside its name: a chart shows nothing in its place.</summary>
    private static Figure Marked(Figure figure) => figure.Form == FigureForm.Slope
        ? figure
        : figure with
        {
            Categories = [.. figure.Categories.Select((category, i) => figure.Series.All(series => series.Values[i] is null) ? $"{category}{French.NoBreakSpace}{CellText.Of(CellMarker.NotReported)}" : category)],
        };

    private static Slide Typeset(Slide slide) => slide with
    {
        Title = Typography.Typeset(slide.Title),
        Subtitle = Typography.Typeset(slide.Subtitle),
        Lines = [.. slide.Lines.Select(Typography.Typeset)],
        Alternative = Typography.Typeset(slide.Alternative),
        Foot = [.. slide.Foot.Where(line => line.Length > 0).Select(Typography.Typeset)],
        Notes = [.. slide.Notes.Where(note => note.Length > 0).Select(Typography.Typeset)],
    };
}
