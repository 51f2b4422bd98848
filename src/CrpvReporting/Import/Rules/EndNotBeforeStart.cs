using CrpvReporting.Import.Cells;

namespace CrpvReporting.Import.Rules;

/// <summary>An activity does not end before it starts.</summary>
internal sealed class EndNotBeforeStart : ILineRule
{
    public void Check(LineDraft line, ReturnContext context)
    {
        if (line.Date is { } start && line.EndDate is { } end && end < start)
            context.Log.Add(Messages.EndBeforeStart(context.At(line.Row, FieldNames.EndDate), start, end));
    }
}
