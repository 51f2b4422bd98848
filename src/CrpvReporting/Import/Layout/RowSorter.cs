using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Import.Cells;
using CrpvReporting.Import.Headers;
using CrpvReporting.Import.Reading;
using CrpvReporting.Import.Rules;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Layout;

/// <summary>
/// Tells activities from what else stands below a header: totals, section titles, notes, repeated headers. It takes a row
/// for something else only when nothing of an activity is in it; a line with a fault stays a line.
/// </summary>
internal sealed class RowSorter
{
    private const int FewestRepeated = 3;
    private static readonly string[] TotalWords = ["total", "totaux", "soustotal", "sstotal", "ensemble", "cumul", "somme"];
    private static readonly string[] StatisticWords = ["moyenne", "mediane", "minimum", "maximum", "ecarttype", "pourcentage"];
    private static readonly string[] ExampleWords = ["exemple", "exple", "ligneexemple"];

    private readonly int dateColumn;
    private readonly int halfDaysColumn;
    private readonly int firstColumn;
    private readonly int firstRow;
    private readonly int[] columns;
    private readonly int[] wordColumns;
    private readonly (int Column, CodeList List)[] codeColumns;
    private readonly string[] names;

    public RowSorter(ColumnMap map, HeaderRows header)
    {
        dateColumn = map.ColumnOf(FieldNames.Date) ?? -1;
        halfDaysColumn = map.ColumnOf(FieldNames.HalfDays) ?? -1;
        columns = [.. map.Columns.Where(column => column.Field.Name is not (FieldNames.Centre or FieldNames.Year)).Select(column => column.Column)];
        wordColumns = [.. columns.Where(column => map.FieldAt(column)!.Type is not (FieldType.HalfDays or FieldType.Count))];
        codeColumns = [.. map.Columns.Where(column => column.Field is { Required: true, List: not null }).Select(column => (column.Column, column.Field.List!))];
        firstColumn = map.Columns.Count > 0 ? map.Columns[0].Column : 0;
        firstRow = header.Last + 1;
        names = [.. header.Names.Select(name => MatchKey.Of(name))];
    }

    /// <param name="row">A row below the header.</param>
    /// <param name="sums">The lines so far.</param>
    /// <param name="afterGap">Whether a blank row parts it from the last line.</param>
    public LineRole RoleOf(SheetRow row, RunningSums sums, bool afterGap)
    {
        // Nearly every row: a day, and half-days.
        var date = row[dateColumn];
        if (row.Number != firstRow && !row[halfDaysColumn].IsEmpty && (date.Kind is CellKind.Date or CellKind.Number || (date.Kind == CellKind.Text && char.IsAsciiDigit(date.Text[0]))))
            return LineRole.Line;
        if (IsBlank(row))
            return LineRole.Blank;
        if (IsHeader(row))
            return LineRole.HeaderRepeated;
        if (row.Number == firstRow && NumbersColumns(row))
            return LineRole.Help;
        var (first, filled) = FirstFilled(row);
        if (!IsDay(date))
        {
            if (StartsWith(row[first].Text, TotalWords) || IsUnnamedTotal(row, sums))
                return LineRole.Total;
            if (StartsWith(row[first].Text, StatisticWords))
                return LineRole.Statistic;
            if (filled == 1 && first <= firstColumn && row[first].Kind == CellKind.Text && IsProse(row[first].Text))
                return LineRole.Text;
            if (row.Number == firstRow && SaysWhatToWrite(row))
                return LineRole.Help;
            if (afterGap && sums.Lines > 0 && !date.Text.ContainsAnyInRange('0', '9') && !HasCode(row, orSynonym: true))
                return LineRole.Below;
        }

        return StartsWith(row[first].Text, ExampleWords) ? LineRole.Help : LineRole.Line;
    }

    private static bool IsDay(Cell cell) => cell.Kind switch
    {
        CellKind.Date or CellKind.Number => true,
        CellKind.Text => DateText.TryRead(cell.Text, out _) || WrittenDate.TryRead(cell.Text, _ => true, out _),
        _ => false,
    };

    /// <summary>Words, and not a whole line of which the cells were not separated.</summary>
    private static bool IsProse(ReadOnlySpan<char> text) => text.ContainsAnyInRange('A', 'z') && !UnsplitRow.MayBe(text);

    private static bool StartsWith(ReadOnlySpan<char> text, string[] words)
    {
        if (text.IsEmpty || text.Length > 80)
            return false;
        // « Total : 12 », « Total 2021 » and « TOTAL GÉNÉRAL »: the first word, whatever follows. « Totalement » is another word.
        var key = MatchKey.Of(text);
        foreach (var word in words)
            if (key.StartsWith(word, StringComparison.Ordinal) && FirstWordEnds(text, word.Length))
                return true;
        return false;
    }

    /// <summary>Whether the letters counted from the start of a text end at a word's end.</summary>
    private static bool FirstWordEnds(ReadOnlySpan<char> text, int letters)
    {
        var i = 0;
        for (; i < text.Length && letters > 0; i++)
            if (char.IsLetterOrDigit(text[i]))
                letters--;
        return i == text.Length || !char.IsLetter(text[i]) || (text[i] is 's' or 'S' && (i + 1 == text.Length || !char.IsLetter(text[i + 1])));
    }

    private bool IsBlank(SheetRow row)
    {
        foreach (var column in columns)
            if (!row[column].IsEmpty)
                return false;
        return true;
    }

    private bool IsHeader(SheetRow row)
    {
        var (same, filled) = (0, 0);
        for (var column = 0; column < row.Count; column++)
        {
            if (row[column].IsEmpty)
                continue;
            filled++;
            if (column < names.Length && names[column].Length > 0 && row[column].Text.Length < 300 && MatchKey.Of(row[column].Text) == names[column])
                same++;
        }

        return same >= FewestRepeated && same * 2 >= filled;
    }

    private (int First, int Filled) FirstFilled(SheetRow row)
    {
        var (first, filled) = (-1, 0);
        for (var column = 0; column < row.Count; column++)
            if (!row[column].IsEmpty)
            {
                filled++;
                if (first < 0)
                    first = column;
            }

        return (first, filled);
    }

    /// <summary>A number that is the sum of the half-days above, on a row of numbers alone.</summary>
    private bool IsUnnamedTotal(SheetRow row, RunningSums sums)
    {
        foreach (var column in wordColumns)
            if (!row[column].IsEmpty)
                return false;
        return sums.Lines > 1 && NumberText.TryRead(row[halfDaysColumn], out var total) && sums.IsHalfDaysTotal(total);
    }

    /// <summary>A help row may well say « présentiel ou distanciel », which is a synonym and no code.</summary>
    private bool HasCode(SheetRow row, bool orSynonym)
    {
        foreach (var (column, list) in codeColumns)
            if (list.Find(row[column].Text, out var isSynonym) is not null && (orSynonym || !isSynonym))
                return true;
        return false;
    }

    /// <summary>« (1) (2) (3) » under a header, as forms number their columns.</summary>
    private static bool NumbersColumns(SheetRow row)
    {
        var (last, count) = (0, 0);
        for (var column = 0; column < row.Count; column++)
        {
            if (row[column].IsEmpty)
                continue;
            if (!int.TryParse(row[column].Text.Trim("()"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || (count > 0 && number != last + 1))
                return false;
            last = number;
            count++;
        }

        return count >= FewestRepeated;
    }

    /// <summary>« jj/mm/aaaa », « liste déroulante », « obligatoire »: words everywhere, and none that could be read.</summary>
    private bool SaysWhatToWrite(SheetRow row)
    {
        var filled = 0;
        foreach (var column in columns)
        {
            if (row[column].IsEmpty)
                continue;
            filled++;
            if (row[column].Kind != CellKind.Text)
                return false;
        }

        return filled >= FewestRepeated && !HasCode(row, orSynonym: false) && !row[dateColumn].IsEmpty && !row[dateColumn].Text.ContainsAnyInRange('0', '9')
            && !row[halfDaysColumn].IsEmpty && !NumberText.TryRead(row[halfDaysColumn], out _);
    }
}
