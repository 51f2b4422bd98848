using System.Globalization;
using CrpvReporting.Domain;
using K = CrpvReporting.Schema.Editing.ListFaultKind;

namespace CrpvReporting.Schema.Editing;

/// <summary>Holds an edit of a row to what the shipped lists are held to by tests: names that nothing else bears, validity, groups, heirs.</summary>
public static class ListRules
{
    private const int LongestName = 150;
    private const int LongestCode = 40;
    private const int FirstYear = 2000;
    private const int LastYear = 2100;
    private const int LastTile = 20;

    /// <summary>The same edit with every column of its list, spaces and repeated writings taken away, and the label of its group.</summary>
    public static ListEdit Tidy(CodeList list, ListEdit edit)
    {
        if (edit.Columns is not { } written)
            return edit with { Code = edit.Code.Trim(), Reason = edit.Reason.Trim() };
        var cells = ListColumns.Of(list).ToDictionary(column => column.Name, column => Tidy(column.Kind, written.GetValueOrDefault(column.Name, "")));
        if (cells.ContainsKey(ListColumns.GroupLabel))
            cells[ListColumns.GroupLabel] = GroupOf(list, cells[ListColumns.Group])?.Attributes[ListColumns.GroupLabel] ?? "";
        if (cells.TryGetValue(ListColumns.Synonyms, out var synonyms))
        {
            string[] own = [MatchKey.Of(edit.Code), MatchKey.Of(cells[ListColumns.Label])];
            cells[ListColumns.Synonyms] = string.Join('|', Parts(synonyms).Where(synonym => !own.Contains(MatchKey.Of(synonym))).DistinctBy(synonym => MatchKey.Of(synonym)));
        }

        return edit with { Code = edit.Code.Trim(), Reason = edit.Reason.Trim(), Columns = cells };
    }

    /// <summary>What is wrong with a tidy edit, column by column; nothing when it may be kept.</summary>
    /// <param name="list">The list in force.</param>
    /// <param name="shipped">The same as the program ships it.</param>
    /// <param name="edit">The edit.</param>
    public static IReadOnlyList<ListFault> Check(CodeList list, CodeList shipped, ListEdit edit)
    {
        var row = list.FirstOrDefault(entry => entry.Code == edit.Code);
        var wrongCode = edit.IsNew ? CodeFault(list, edit.Code) : row is null ? new ListFault(K.UnknownCode, ListColumns.Code, edit.Code) : null;
        if (wrongCode is not null)
            return [wrongCode];
        if (edit.Columns is not { } cells)
            return Withdrawal(list, shipped, edit.Code);
        if (row is not null && cells.All(cell => cell.Value == row.Attributes.GetValueOrDefault(cell.Key, "")))
            return [new ListFault(K.NoChange, ListColumns.Label)];
        return [.. ListColumns.Of(list).SelectMany(column => Cell(list, column, cells[column.Name])), .. Names(list, edit.Code, cells), .. Together(list, edit.Code, cells)];
    }

    private static ListFault? CodeFault(CodeList list, string code) =>
        code.Length == 0 ? new ListFault(K.Missing, ListColumns.Code)
        : code.Length > LongestCode || !char.IsAsciiLetterUpper(code[0]) || !code.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '_') ? new ListFault(K.WrongCode, ListColumns.Code, code)
        : list.Any(entry => entry.Code == code) ? new ListFault(K.TakenCode, ListColumns.Code, code)
        : null;

    private static IReadOnlyList<ListFault> Withdrawal(CodeList list, CodeList shipped, string code)
    {
        if (shipped.Any(entry => entry.Code == code))
            return [new ListFault(K.ShippedCode, ListColumns.Code, code)];
        var heirs = list.Where(entry => entry.Attributes.GetValueOrDefault(ListColumns.ReplacedBy) == code).Select(entry => entry.Code).ToList();
        return heirs.Count == 0 ? [] : [new ListFault(K.UsedCode, ListColumns.Code, code, heirs)];
    }

    private static IEnumerable<ListFault> Cell(CodeList list, ListColumn column, string text)
    {
        if (text.Any(c => char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned))
            return [new ListFault(K.WrongCharacter, column.Name, text)];
        K? fault = column.Kind switch
        {
            ListColumnKind.Label => MatchKey.Of(text).Length == 0 ? K.Missing : text.Length > LongestName ? K.TooLong : text.Contains('|', StringComparison.Ordinal) ? K.WrongCharacter : null,
            ListColumnKind.Year => text.Length == 0 || Number(text) is >= FirstYear and <= LastYear ? null : K.WrongYear,
            ListColumnKind.YesNo => text is "oui" or "non" ? null : K.NotYesNo,
            ListColumnKind.Number => text.Length == 0 || Number(text) is >= 1 and <= LastTile ? null : K.WrongNumber,
            ListColumnKind.Day => Day(text) is null ? K.WrongDay : null,
            ListColumnKind.Regions => Parts(text).All(region => region.Length == 2 && region.All(char.IsAsciiDigit)) ? null : K.WrongRegion,
            ListColumnKind.Group => GroupOf(list, text) is null ? K.UnknownGroup : null,
            ListColumnKind.Synonyms => Parts(text).Any(synonym => synonym.Length > LongestName) ? K.TooLong : Parts(text).Any(synonym => MatchKey.Of(synonym).Length == 0) ? K.WrongCharacter : null,
            _ => null,
        };
        return fault is { } kind ? [new ListFault(kind, column.Name, text)] : [];
    }

    /// <summary>A row is found by its code, label and synonyms: each name is that of one row.</summary>
    private static IEnumerable<ListFault> Names(CodeList list, string code, IReadOnlyDictionary<string, string> cells)
    {
        var others = list.Keys.Where(name => name.Entry.Code != code).ToList();
        IEnumerable<(string Column, string Name)> names =
        [
            (ListColumns.Code, code), (ListColumns.Label, cells[ListColumns.Label]),
            .. Parts(cells.GetValueOrDefault(ListColumns.Synonyms, "")).Select(synonym => (ListColumns.Synonyms, synonym)),
        ];
        foreach (var (column, name) in names.Where(name => MatchKey.Of(name.Name).Length > 0))
        {
            var key = MatchKey.Of(name);
            if (others.Find(other => other.Key == key).Entry is { } taken)
                yield return new ListFault(K.TakenName, column, name, taken.Code);
            else if (MayBeSeveral(list) && others.Find(first => key.StartsWith(first.Key, StringComparison.Ordinal) && others.Exists(second => second.Entry != first.Entry && first.Key + second.Key == key)).Entry is { } joined)
                yield return new ListFault(K.JoinedName, column, name, joined.Code);
        }
    }

    private static IEnumerable<ListFault> Together(CodeList list, string code, IReadOnlyDictionary<string, string> cells)
    {
        if (Number(cells.GetValueOrDefault(ListColumns.ValidTo, "")) is { } last && last < Number(cells.GetValueOrDefault(ListColumns.ValidFrom, "")))
            yield return new ListFault(K.EndBeforeStart, ListColumns.ValidTo, cells[ListColumns.ValidTo]);
        if (Day(cells.GetValueOrDefault(ListColumns.To, "")) is { } end && end < Day(cells.GetValueOrDefault(ListColumns.From, "")))
            yield return new ListFault(K.EndBeforeStart, ListColumns.To, cells[ListColumns.To]);
        if (cells.GetValueOrDefault(ListColumns.ReplacedBy, "") is { Length: > 0 } heir)
        {
            if (!LeadsSomewhere(list, code, heir))
                yield return new ListFault(K.WrongHeir, ListColumns.ReplacedBy, heir);
            else if (cells.GetValueOrDefault(ListColumns.ValidTo, "").Length == 0)
                yield return new ListFault(K.HeirOfOpenCode, ListColumns.ReplacedBy, heir);
        }

        if (!cells.TryGetValue(ListColumns.TileColumn, out var column) || !cells.TryGetValue(ListColumns.TileRow, out var tileRow))
            yield break;
        if ((column.Length == 0) != (tileRow.Length == 0))
            yield return new ListFault(K.HalfPlace, column.Length == 0 ? ListColumns.TileColumn : ListColumns.TileRow);
        else if (column.Length > 0 && list.FirstOrDefault(entry => entry.Code != code && entry.Attributes[ListColumns.TileColumn] == column && entry.Attributes[ListColumns.TileRow] == tileRow) is { } neighbour)
            yield return new ListFault(K.TakenPlace, ListColumns.TileColumn, column, neighbour.Code);
    }

    private static bool LeadsSomewhere(CodeList list, string code, string heir)
    {
        for (var steps = 0; heir.Length > 0; steps++)
        {
            if (heir == code || steps > list.Count || list.FirstOrDefault(entry => entry.Code == heir) is not { } next)
                return false;
            heir = next.Attributes.GetValueOrDefault(ListColumns.ReplacedBy, "");
        }

        return true;
    }

    /// <summary>Whether a cell of a return may hold several codes of the list, one after the other.</summary>
    private static bool MayBeSeveral(CodeList list) => ActivitySchema.Shipped.Fields.Any(field => field.Type == FieldType.Codes && field.List!.Name == list.Name);

    private static CodeEntry? GroupOf(CodeList list, string group) => list.FirstOrDefault(entry => entry.Attributes[ListColumns.Group] == group);

    private static string Tidy(ListColumnKind kind, string text) => kind switch
    {
        ListColumnKind.Synonyms or ListColumnKind.Regions => string.Join('|', Parts(text).Select(Spaced)),
        ListColumnKind.YesNo when text.Trim().Length == 0 => "non",
        _ => Spaced(text),
    };

    /// <summary>One space where there were several; no-break ones are set when words are shown.</summary>
    private static string Spaced(string text) => string.Join(' ', text.Split([' ', '\u00A0', '\u202F', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string[] Parts(string text) => text.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
