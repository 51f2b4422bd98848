using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Import.Cells;
using CrpvReporting.Import.Headers;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Tests.Import;

/// <summary>Reads a single cell as the import would, in a return of the centre and year of the first sample.</summary>
internal static class OneCell
{
    public static (LineDraft Line, IReadOnlyList<Finding> Findings) Read(string field, string text, int year = 2021) =>
        Read(field, year, row => row.SetText(0, text));

    public static (LineDraft Line, IReadOnlyList<Finding> Findings) Read(string field, CellKind kind, string text, double number) =>
        Read(field, 2021, row => row.SetText(0, text, kind, number));

    private static (LineDraft Line, IReadOnlyList<Finding> Findings) Read(string field, int year, Action<SheetRow> fill)
    {
        var lists = CodeLists.Shipped;
        var columns = new ColumnMap(1, [(0, ActivitySchema.Shipped[field])]);
        var context = new ReturnContext(null, lists.Centres[0], year, lists, columns, new FindingLog());
        var row = new SheetRow();
        row.Start(2);
        fill(row);
        var draft = new LineDraft();
        new LineReader(context).Read(row, draft);
        return (draft, context.Log.ToList(1));
    }
}
