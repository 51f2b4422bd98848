using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Series;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;
using CrpvReporting.Report.Text.Phrases;

namespace CrpvReporting.Report.Tables;

/// <summary>What limits a series: the coverage of each year, and where it breaks.</summary>
internal static class SeriesNotes
{
    public static IReadOnlyList<string> Of(YearSeries series) =>
    [
        .. series.Years.Select(year => $"{TableParts.Text(year.Question.Year)} : {Labels.InSentence(Sentences.Coverage(year.Coverage))}"),
        .. series.Shifts.SelectMany(Breaks),
        .. series.Rows.Any(row => row.HalfDays.Contains(null)) ? ["[so] : le code n'était pas en usage cette année-là. [nr] : rien n'a été remonté."] : (string[])[],
        .. BalanceNotes.Filters(series.Years[^1]),
        .. BalanceNotes.Overlap(series.Years[^1]),
    ];

    /// <summary>« Rupture en 2020 : … », one note for each reason.</summary>
    public static IEnumerable<string> Breaks(SeriesShift shift)
    {
        string[] reasons =
        [
            .. shift.Defined.Select(found => found.Reason),
            .. Words("les centres comptés changent", ("en plus", shift.NewCentres), ("en moins", shift.GoneCentres), centre => centre.Code),
            .. Words("la liste change", ("en plus", shift.Opened), ("en moins", shift.Closed), code => French.Quoted(code.Label)),
        ];
        return reasons.Select(reason => $"Rupture en {TableParts.Text(shift.Year)} : {reason}.");
    }

    private static IEnumerable<string> Words(
        string what, (string Word, IReadOnlyList<CodeEntry> Entries) more, (string Word, IReadOnlyList<CodeEntry> Entries) less, Func<CodeEntry, string> name)
    {
        var parts = new[] { more, less }.Where(part => part.Entries.Count > 0).Select(part => $"{part.Word} : {French.List([.. part.Entries.Select(name)])}").ToList();
        return parts.Count == 0 ? [] : [$"{what} ({string.Join(" ; ", parts)})"];
    }
}
