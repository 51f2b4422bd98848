using System.Globalization;
using System.Text.RegularExpressions;
using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;

namespace CrpvReporting.Report.Workbook;

/// <summary>
/// Sums over the data lines as formulas: <c>SUMIFS(Donnees_demi_journees,Donnees_champ,"politique_ville")</c>. The columns are
/// called by names of their own, which every spreadsheet knows; references to a table's columns are not read alike.
/// </summary>
internal sealed partial class LineFormulas
{
    // A limit of the format.
    private const int Longest = 8192;

    private static readonly LineMeasure[] Measures = [LineMeasure.HalfDays, LineMeasure.Participations, LineMeasure.LinesWithoutReference];

    private readonly DataSheet lines;
    private readonly HashSet<string> columns;

    public LineFormulas(DataSheet lines)
    {
        this.lines = lines;
        columns = [.. Enum.GetValues<Dimension>().Select(LineData.ColumnOf).Concat(Measures.Select(LineData.ColumnOf)).OfType<string>()];
        columns.IntersectWith(lines.Columns.Select(column => column.Key));
    }

    /// <summary>The names that formulas use, each with the place of its column, in the order of the columns.</summary>
    public IEnumerable<(string Name, int Column)> Names =>
        lines.Columns.Index().Where(column => columns.Contains(column.Item.Key)).Select(column => (NameOf(column.Item.Key), column.Index));

    /// <summary>The formula of a sum; null when no simple one says it.</summary>
    public string? Of(LineSum sum)
    {
        // One term for each way to fulfil every condition: the ways exclude each other.
        if (sum.Where.Count == 0)
            return null;
        IReadOnlyList<string> terms = [""];
        foreach (var filter in sum.Where)
        {
            if (LineData.ColumnOf(filter.Dimension) is not { } column || !columns.Contains(column) || Ways(filter, column) is not { } ways)
                return null;
            terms = [.. terms.SelectMany(_ => ways, (term, way) => term + "," + way)];
        }

        var added = terms.Select(term => Term(sum.Measure, term[1..])).ToList();
        var formula = string.Join('+', added);
        return added.Contains(null) || formula.Length is 0 or > Longest ? null : formula;
    }

    private string? Term(LineMeasure measure, string conditions)
    {
        var column = LineData.ColumnOf(measure);
        if (column is not null && !columns.Contains(column))
            return null;
        return measure switch
        {
            LineMeasure.HalfDays or LineMeasure.Participations => $"SUMIFS({NameOf(column!)},{conditions})",
            LineMeasure.Lines => $"COUNTIFS({conditions})",
            LineMeasure.LinesWithoutReference => $"COUNTIFS({conditions},{Criterion(column!, "=")})",
            _ => null,
        };
    }

    /// <summary>The conditions that a filter is fulfilled by, one or another; null when there is no simple one.</summary>
    private IReadOnlyList<string>? Ways(DimensionFilter filter, string column)
    {
        if (filter.Codes.Any(code => code is not null && !PlainCode().IsMatch(code)))
            return null;
        return filter.Dimension switch
        {
            Dimension.Month => Months(filter.Codes, column),
            // A line with two of several dispositifs would count twice.
            Dimension.Dispositif => filter.Codes is [var code] ? [.. InSet(code).Select(pattern => Criterion(column, pattern))] : null,
            Dimension.Crisis => [.. filter.Codes.Select(code => Criterion(column, LineData.YesNo(code == "true")))],
            _ => [.. filter.Codes.Select(code => Criterion(column, code ?? "="))],
        };
    }

    /// <summary>Alone, first, last or between others.</summary>
    private static IEnumerable<string> InSet(string? code) => code is null
        ? ["="]
        : [code, $"{code}{LineData.SetSeparator}*", $"*{LineData.SetSeparator}{code}", $"*{LineData.SetSeparator}{code}{LineData.SetSeparator}*"];

    /// <summary>Months in a row are one period.</summary>
    private List<string> Months(IReadOnlyList<string?> codes, string column)
    {
        var ways = new List<string>();
        var months = codes.Select(code => DateOnly.ParseExact(code + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture)).Order().ToList();
        while (months.Count > 0)
        {
            var count = Enumerable.Range(1, months.Count).Last(n => months[n - 1] == months[0].AddMonths(n - 1));
            ways.Add($"{NameOf(column)},\">=\"&{Day(months[0])},{NameOf(column)},\"<\"&{Day(months[0].AddMonths(count))}");
            months.RemoveRange(0, count);
        }

        return ways;
    }

    private string Criterion(string column, string value) => $"{NameOf(column)},\"{value}\"";

    private string NameOf(string column) => $"{lines.Name}_{column}";

    private static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"DATE({day.Year},{day.Month},{day.Day})");

    /// <summary>What a spreadsheet takes for itself: no sign of its own, no number.</summary>
    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$|^[0-9]{4}-[0-9]{2}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlainCode();
}
