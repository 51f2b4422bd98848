using System.Globalization;
using System.Text;
using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Frozen;

/// <summary>
/// The figures of some years as one text, sorted: what a frozen balance keeps, and what recomputing it must give again to the letter.
/// </summary>
public static class FigureText
{
    public static string Of(IEnumerable<YearBalance> years)
    {
        var text = new StringBuilder();
        foreach (var year in years)
            foreach (var line in Lines(year).Order(StringComparer.Ordinal))
                text.Append(CultureInfo.InvariantCulture, $"{year.Year}\t{line}\n");
        return text.ToString();
    }

    private static IEnumerable<string> Lines(YearBalance year) =>
    [
        .. year.Coverage.Counted.Select(centre => $"centre\t{centre.Code}"),
        .. year.Forms.Counted.Select(centre => $"form_centre\t{centre.Code}"),
        .. year.Cells.Select(CellLine),
        .. year.Publics.Where(total => total.Lines > 0).Select(total => Line("public", total.Public.Code, total.Participants, total.Lines)),
        .. year.Actions.Select(action => Line("actions", action.Key.Code, action.Value.References, action.Value.LinesWithout)),
        .. year.Yearly.Select(value => Line("form", value.Centre.Code, value.Indicator.Code, value.Value)),
    ];

    private static string CellLine(BalanceCell cell) => Line(
        "cell", cell.Centre.Code, cell.Perimeter.Code, cell.Month, cell.Mission?.Code, cell.ActivityType?.Code, cell.Theme?.Code, cell.Mode?.Code, cell.Scale?.Code,
        string.Join('|', cell.Dispositifs.Select(entry => entry.Code)), cell.HealthCrisis ? 1 : 0, cell.Event?.Id, cell.Event?.Day,
        cell.Measures.HalfDays.Halves, cell.Measures.Activities, cell.Measures.ReportedParticipants, cell.Measures.LinesReporting);

    private static string Line(params ReadOnlySpan<object?> words)
    {
        var line = new StringBuilder();
        foreach (var word in words)
            line.Append(line.Length == 0 ? "" : "\t").Append(Convert.ToString(word, CultureInfo.InvariantCulture));
        return line.ToString();
    }
}
