using CrpvReporting.Import.Cells;

namespace CrpvReporting.Import.Rules;

/// <summary>
/// The same line is not sent twice: no other line of the file, of the same centre and year, has the same value in every field.
/// It is said on the later one. Columns outside the schema do not tell lines apart: they are not kept.
/// </summary>
internal sealed class SameLine : ILineRule
{
    private readonly LineTable table = new();

    /// <summary>The tables of the sheets read before this one.</summary>
    private readonly List<(string? Sheet, LineTable Table)> earlier = [];
    private bool isShared;

    public void Check(LineDraft line, ReturnContext context)
    {
        // A cell that could not be read may be what tells two lines apart.
        if (line.HasFaults)
            return;
        if (!isShared)
            Share(context);
        var digest = LineDigest.Of(line);
        foreach (var (sheet, rows) in earlier)
            if (rows.Find(digest) is { } former)
            {
                context.Log.Add(Messages.SameLine(new Place(context.Sheet, line.Row), former, sheet));
                return;
            }

        if (table.FindOrAdd(digest, line.Row) is { } first)
            context.Log.Add(Messages.SameLine(new Place(context.Sheet, line.Row), first, null));
    }

    private void Share(ReturnContext context)
    {
        earlier.AddRange(context.FileLines.Of(context.Centre, context.Year));
        context.FileLines.Add(context.Centre, context.Year, context.Sheet, table);
        isShared = true;
    }
}
