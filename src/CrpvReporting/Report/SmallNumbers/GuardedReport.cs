using System.Text.RegularExpressions;
using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.SmallNumbers;

/// <summary>
/// A report without any figure of a single centre: tables and charts by centre and the lines are left out, and no figure of fewer
/// than three centres can be read or computed by subtraction. What a number covers is not declared by the tables: it is found by
/// building them again for each centre alone, so that a new table is guarded like the others.
/// </summary>
public static partial class GuardedReport
{
    /// <param name="report">The whole report.</param>
    /// <param name="years">The years that it is made of, oldest first, its own last.</param>
    /// <param name="build">The tables and figures of some years: how the report was made.</param>
    public static BalanceReport Of(
        BalanceReport report, IReadOnlyList<YearBalance> years, Func<IReadOnlyList<YearBalance>, (IReadOnlyList<ReportTable> Tables, IReadOnlyList<Figure> Figures)> build)
    {
        var alone = years.SelectMany(year => year.Coverage.Expected).Distinct().OrderBy(centre => centre.Index)
            .Select(centre => build([.. years.Select(year => year.Only(centre))]))
            .ToList();
        var rule = Rule(years);
        var tables = report.Tables.Where(table => !IsPerCentre(table))
            .Select(table => new TableNumbers(table, [.. alone.Select(one => one.Tables.FirstOrDefault(other => other.Name == table.Name))], rule))
            .ToList();
        var cells = tables.SelectMany(table => table.Cells).ToList();
        var byQuantity = cells.GroupBy(cell => cell.Quantity, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var hidden = Suppression.Hidden(cells, [.. tables.SelectMany(table => table.Relations(parts => byQuantity.GetValueOrDefault(GuardedCell.SumOf(parts))))]);
        var counted = (years[^1].HasActivities ? years[^1].Coverage : years[^1].Forms).Counted.Count;
        return report with
        {
            Headline = counted < Suppression.FewestCentres ? TooFew(report.Year) : report.Headline,
            Cover = [.. report.Cover.Select(line => Cover(line, report, counted)).Where(line => line.Text.Length > 0), new CoverLine("Chiffres par centre", NotPublished)],
            Notes = [.. report.Notes.Where(note => note.Subject != NoteSubject.Lines).Select(note => note with { Text = WithoutFigures(note.Text) }).Where(note => note.Text.Length > 0), new ReportNote(NoteSubject.CentreFigures, NotPublished)],
            Tables = [.. tables.Select(table => Quiet(table.Without(hidden)))],
            Figures =
            [
                .. report.Figures.Where(figure => FigureNumbers.IsPublic(figure, [.. alone.Select(one => one.Figures.FirstOrDefault(other => other.Name == figure.Name))], hidden))
                    .Select(figure => figure with { Scope = WithoutFigures(figure.Scope) }),
            ],
            Lines = null,
            Phrases = [.. report.Phrases.Take(1).Select(phrase => counted < Suppression.FewestCentres ? phrase with { Text = TooFew(report.Year) } : phrase)],
        };
    }

    private static bool IsPerCentre(ReportTable table) => table.Columns.Any(column => column.Key == Dimensions.NameOf(Domain.Dimension.Centre));

    /// <summary>
    /// What is secret though many centres make it: the middle of few centres is one of them, and gross less net is what the
    /// centres that share an event claim twice.
    /// </summary>
    private static SecretRule Rule(IReadOnlyList<YearBalance> years)
    {
        var indicators = years[^1].Lists.Indicators;
        var median = indicators.First(indicator => indicator.Formula == IndicatorFormula.MedianPerCentre).Label;
        var net = indicators.First(indicator => indicator.Formula == IndicatorFormula.NetHalfDays).Label;
        var fewShare = years.Where(SharedByFew).Select(year => TableParts.Text(year.Year)).ToHashSet(StringComparer.Ordinal);
        var thisYear = TableParts.Text(years[^1].Year);
        return (row, column, centres) => (row, column.Key) switch
        {
            (_, "q1" or "q3") => centres < Suppression.FewestForQuartiles,
            (_, "median") => centres < Suppression.FewestForMedian,
            (_, "half_days_net") => fewShare.Contains(row),
            _ when row == median => centres < Suppression.FewestForMedian,
            _ when row == net => fewShare.Contains(thisYear),
            _ => false,
        };
    }

    private static bool SharedByFew(YearBalance year) => TableNumbers.IsFew(
        SharedClaims.Of(year.Cells.Where(cell => cell.Perimeter == year.Lists.HeadlinePerimeter)).SelectMany(shared => shared.Claims).Select(claim => claim.Centre).Distinct().Count());

    private static CoverLine Cover(CoverLine line, BalanceReport report, int counted) => line switch
    {
        _ when line.Text == Typography.Typeset(report.Headline) => counted < Suppression.FewestCentres ? line with { Text = TooFew(report.Year) } : line,
        _ when line.Text.StartsWith("[nr]", StringComparison.Ordinal) => line with { Text = line.Text + " [s] : secret, le chiffre d'un ou deux centres, ou un chiffre qui permettrait de le retrouver." },
        _ => line with { Text = WithoutFigures(line.Text) },
    };

    /// <summary>The row read aloud is chosen again among the figures that are left.</summary>
    private static ReportTable Quiet(ReportTable table) =>
        TableReading.Added(table with { Notes = [.. table.Notes.Select(WithoutFigures).Where(note => note.Length > 0)], Reading = null });

    private static string TooFew(int year) => $"Les chiffres de {TableParts.Text(year)} ne sont pas publiés : moins de trois centres sont comptés.";

    private const string NotPublished =
        "Ce bilan ne publie aucun chiffre par centre : ni les tableaux et graphiques par centre, ni les lignes, ni un chiffre qui couvrirait moins de trois centres. Un graphique dont un chiffre est secret est omis.";

    /// <summary>A text without its sentences that say a figure or name the sheet of lines: what they cover is not known.</summary>
    private static string WithoutFigures(string text) => string.Join(' ', Sentence().Split(text.Replace(" et marquées dans la feuille Donnees", "", StringComparison.Ordinal))
        .Where(sentence => !Figure().IsMatch(sentence) && !sentence.Contains("Donnees", StringComparison.Ordinal)));

    [GeneratedRegex(@"(?<=[.!?])[ \n]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sentence();

    /// <summary>« 89 % », « 12,5 demi-journées », « 40 participations »: not « 4 heures » nor « 19 centres ».</summary>
    [GeneratedRegex("[0-9][\u00A0\u202F ]?(%|(?<=[\u00A0\u202F])(?!heure|centre)\\p{L}|demi-journée|participation)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Figure();
}
