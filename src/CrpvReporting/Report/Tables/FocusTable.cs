using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text.Phrases;

namespace CrpvReporting.Report.Tables;

/// <summary>One row per slice that has a name and keeps a part of the lines.</summary>
internal static class FocusTable
{
    /// <summary>The slices that keep a part of the lines: one without a condition is the whole balance.</summary>
    public static IEnumerable<(CodeEntry Entry, Balance Balance)> Slices(YearBalance balance) =>
        from entry in InForce(balance)
        let focus = Focus.Of(entry, balance.Lists)
        where focus.Where.Count > 0
        select (entry, balance.Where(focus.Where));

    /// <summary>The slices that have a meaning that year: the health crisis has none before it.</summary>
    public static IEnumerable<CodeEntry> InForce(YearBalance balance) => balance.Lists.Focuses.ValidIn(balance.Year);

    public static ReportTable Of(YearBalance balance)
    {
        var total = balance.Headline.Measures.HalfDays.Value;
        return new ReportTable(
            "Focus",
            $"Tranches du bilan, {TableParts.Text(balance.Year)}",
            "Cette feuille contient une ligne par tranche du bilan qui a un nom.",
            [
                new ReportColumn("focus", "Tranche", ColumnKind.Text),
                TableColumns.HalfDays, TableColumns.Share, TableColumns.Activities, TableColumns.Participants, TableColumns.Centres,
                new ReportColumn("counted", "Centres comptés", ColumnKind.Number),
                new ReportColumn("expected", "Centres attendus", ColumnKind.Number),
            ],
            [.. Slices(balance).Select(slice => (IReadOnlyList<ReportCell>)
            [
                ReportCell.Of(slice.Entry.Label),
                .. TableParts.Sums(slice.Balance.Total.Measures, total, CountedLines.Of(slice.Balance.Question, balance.Lists), CountedLines.In(balance.Lists)),
                ReportCell.Of(slice.Balance.Total.Centres).From(CountedLines.Of(slice.Balance.Question, balance.Lists).Source(LineMeasure.Centres)),
                ReportCell.Of(slice.Balance.Coverage.Counted.Count).From(new CentreSources(balance.Lists, balance.Year, slice.Balance.Question.Where).Counted),
                ReportCell.Of(slice.Balance.Coverage.Expected.Count).From(new CentreSources(balance.Lists, balance.Year, slice.Balance.Question.Where).Expected),
            ])],
            null,
            [TableParts.ScopeOf(balance), "Les tranches se recouvrent : leur somme n'est pas le total."],
            TableParts.SourceOf(balance))
        {
            Reading = FocusSentences.Of(balance).FirstOrDefault() is { } said ? $"Lecture : {Labels.InSentence(said.Text)}" : null,
        };
    }
}
