using CrpvReporting.Domain;
using CrpvReporting.Import.Cells;
using CrpvReporting.Import.Reading;

namespace CrpvReporting.Import.Rules;

/// <summary>
/// Reads the rows of a sheet and checks them: the cells, then one cause for several faults of a row, else the rules on lines;
/// data of persons wherever they are.
/// </summary>
internal sealed class LineCheck(ReturnContext context, LineReader lines)
{
    /// <summary>Fewer faulty cells are said one by one: they seldom have one cause.</summary>
    public const int FewestFaults = 3;

    private readonly PersonalData personalData = new(context);
    private readonly IReadOnlyList<IRowCause> causes = RuleBook.RowCauses(context);
    private readonly ILineRule[] rules = [.. RuleBook.LineRules()];

    /// <summary>Looks at the header.</summary>
    public void ReadHeader(SheetRow header) => personalData.ReadHeader(header);

    /// <summary>Looks at a row below the header that is no line.</summary>
    public void PassOver(SheetRow row) => personalData.Check(row, isLine: false);

    /// <summary>Reads a line into the draft and says all that is wrong with it.</summary>
    public void Read(SheetRow row, LineDraft draft)
    {
        context.Log.StartLine();
        lines.Read(row, draft);
        draft.HasFaults = context.Log.IsFaulty();
        if (!draft.HasFaults || !HasOneCause(row))
            foreach (var rule in rules)
                rule.Check(draft, context);
        personalData.Check(row, isLine: true);
        context.Log.EndLine(row.Number);
    }

    /// <summary>Says what only the last line makes sure.</summary>
    /// <param name="count">Lines read.</param>
    public void Finish(int count)
    {
        foreach (var rule in rules)
            rule.Finish(context, count);
    }

    private bool HasOneCause(SheetRow row)
    {
        var faulty = new List<int>();
        foreach (var (column, _) in context.Columns.Columns)
            if (context.Log.OfLine.Any(finding => finding.Severity == Severity.Error && finding.Column == ColumnName.Of(column)))
                faulty.Add(column);
        return faulty.Count >= FewestFaults && causes.Any(cause => cause.Explains(row, faulty));
    }
}
