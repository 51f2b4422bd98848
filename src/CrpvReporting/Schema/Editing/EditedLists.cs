using System.Text;
using CrpvReporting.Domain;

namespace CrpvReporting.Schema.Editing;

/// <summary>The lists in force: those shipped, overlaid by the rows edited. New codes come after the shipped ones, in the order in which they came.</summary>
public static class EditedLists
{
    private const char Separator = ';';

    /// <param name="shipped">The lists of the program.</param>
    /// <param name="edits">Every edit, in order. Those of a list or column that this program does not have are left aside.</param>
    public static CodeLists Over(CodeLists shipped, IReadOnlyList<EditedRow> edits) => edits.Count == 0
        ? shipped
        : shipped.With(edits.GroupBy(edit => edit.List)
            .Where(list => ListColumns.MayEdit(list.Key) && shipped.All.Any(known => known.Name == list.Key))
            .Select(list => Over(shipped[list.Key], list))
            .ToList());

    private static CodeList Over(CodeList shipped, IEnumerable<EditedRow> edits)
    {
        string[] columns = [ListColumns.Code, .. ListColumns.Of(shipped).Select(column => column.Name)];
        var codes = shipped.Select(entry => entry.Code).ToList();
        var rows = shipped.ToDictionary(entry => entry.Code, entry => entry.Attributes);
        foreach (var edit in edits)
        {
            if (!rows.ContainsKey(edit.Code))
                codes.Add(edit.Code);
            if (edit.Columns is { } written)
                rows[edit.Code] = written;
            else if (codes.IndexOf(edit.Code) >= shipped.Count)
            {
                codes.Remove(edit.Code);
                rows.Remove(edit.Code);
            }
        }

        var csv = new StringBuilder().AppendJoin(Separator, columns).Append('\n');
        foreach (var code in codes)
            csv.AppendJoin(Separator, columns.Select(column => Cell(column == ListColumns.Code ? code : rows[code].GetValueOrDefault(column, "")))).Append('\n');
        return CodeList.Parse(shipped.Name, csv.ToString());
    }

    private static string Cell(string text) => text.AsSpan().IndexOfAny("\";\r\n") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
