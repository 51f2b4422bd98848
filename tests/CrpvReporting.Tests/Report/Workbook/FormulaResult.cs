using System.Globalization;
using System.Text.RegularExpressions;

namespace CrpvReporting.Tests.Report.Workbook;

/// <summary>Computes the formulas that our workbooks use as spreadsheets do, from the cells of the workbook alone.</summary>
internal sealed partial class FormulaResult
{
    private readonly Dictionary<string, object?[]> columns;

    public FormulaResult(WrittenWorkbook workbook)
    {
        var cells = workbook.Cells("Donnees");
        columns = workbook.Names.ToDictionary(name => name.Name, name => Column(name.Range).Select(place => cells.GetValueOrDefault(place)).ToArray());
    }

    /// <summary>The result of a formula of a sheet.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="cells">The cells of its sheet, with their values.</param>
    public double Of(string formula, IReadOnlyDictionary<string, object> cells)
    {
        if (Sum().Match(formula) is { Success: true } sum)
            return Column(sum.Groups["range"].Value).Sum(place => cells.GetValueOrDefault(place) is double number ? number : 0);
        if (Quotient().Match(formula) is { Success: true } quotient)
            return (double)cells[quotient.Groups["part"].Value] / (double)cells[quotient.Groups["whole"].Value];
        var terms = Term().Matches(formula);
        return string.Join('+', terms.Select(term => term.Value)) == formula && terms.Count > 0
            ? terms.Sum(term => OfTerm(term.Groups["name"].Value, term.Groups["arguments"].Value))
            : throw new ArgumentException($"Formula that no test reads: {formula}", nameof(formula));
    }

    private double OfTerm(string function, string arguments)
    {
        var texts = Argument().Matches(arguments).Select(argument => argument.Value).ToList();
        var summed = function == "SUMIFS" ? columns[texts[0]] : null;
        var conditions = texts.Skip(summed is null ? 0 : 1).Chunk(2).Select(pair => (Cells: columns[pair[0]], Keeps: Criterion(pair[1]))).ToList();
        return Enumerable.Range(0, conditions[0].Cells.Length)
            .Where(line => conditions.All(condition => condition.Keeps(condition.Cells[line])))
            .Sum(line => summed is null ? 1 : summed[line] is double number ? number : 0);
    }

    private static Func<object?, bool> Criterion(string text)
    {
        if (OnDay().Match(text) is { Success: true } day)
        {
            var serial = new DateTime(Number(day, "year"), Number(day, "month"), Number(day, "day"), 0, 0, 0, DateTimeKind.Unspecified).ToOADate();
            return day.Groups["sign"].Value == "<" ? cell => cell is double number && number < serial : cell => cell is double number && number >= serial;
        }

        var words = text.Trim('"');
        if (words == "=")
            return cell => cell is null;
        var pattern = new Regex("^" + Regex.Escape(words).Replace(@"\*", ".*", StringComparison.Ordinal) + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
        return cell => cell is string read && pattern.IsMatch(read);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    /// <summary>The places of a range of one column.</summary>
    public static IEnumerable<string> Column(string range)
    {
        var parts = Place().Match(range.Replace("$", "", StringComparison.Ordinal));
        return Enumerable.Range(Number(parts, "first"), Number(parts, "last") - Number(parts, "first") + 1).Select(row => parts.Groups["column"].Value + row.ToString(CultureInfo.InvariantCulture));
    }

    [GeneratedRegex("(?<column>[A-Z]+)(?<first>[0-9]+):[A-Z]+(?<last>[0-9]+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"^SUM\((?<range>[^)]*)\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sum();

    [GeneratedRegex("^(?<part>[A-Z]+[0-9]+)/(?<whole>[A-Z]+[0-9]+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quotient();

    [GeneratedRegex(@"(?<name>SUMIFS|COUNTIFS)\((?<arguments>([^()]|DATE\([^()]*\))*)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Term();

    [GeneratedRegex("""("[^"]*"&DATE\([^)]*\)|"[^"]*"|[^,"]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Argument();

    [GeneratedRegex("""^"(?<sign>>=|<)"&DATE\((?<year>[0-9]+),(?<month>[0-9]+),(?<day>[0-9]+)\)$""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OnDay();
}
