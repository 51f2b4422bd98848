using CrpvReporting.Aggregate.Comparison;
using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Aggregate;

/// <summary>Everything a year's tables and figures are computed from.</summary>
/// <param name="Year">The year.</param>
/// <param name="Cells">The finest cells, all perimeters.</param>
/// <param name="Publics">Participants by public in the headline perimeter, in the order of the list.</param>
/// <param name="Coverage">Which centres sent a return.</param>
/// <param name="Lists">The code lists in force.</param>
public sealed record YearBalance(int Year, IReadOnlyList<BalanceCell> Cells, IReadOnlyList<PublicTotal> Publics, Coverage Coverage, CodeLists Lists)
{
    /// <summary>How the lines of each counted centre refer to actions, in the headline perimeter.</summary>
    public IReadOnlyDictionary<CodeEntry, ActionCount> Actions { get; init; } = new Dictionary<CodeEntry, ActionCount>();

    /// <summary>What the yearly forms declare, by centre and indicator.</summary>
    public IReadOnlyList<YearlyValue> Yearly { get; init; } = [];

    /// <summary>Participants by public of each centre, in the headline perimeter.</summary>
    public IReadOnlyList<CentrePublic> CentrePublics { get; init; } = [];

    /// <summary>Which centres sent their yearly form.</summary>
    public Coverage Forms { get; init; } = new([], Coverage.Expected);

    /// <summary>Whether any return of activities is counted: a year may have yearly forms only.</summary>
    public bool HasActivities => Coverage.Counted.Count > 0;

    /// <summary>The headline total: politique de la ville, all centres.</summary>
    public BalanceTotal Headline { get; } = Balance.TotalOf([.. Cells.Where(cell => cell.Perimeter == Lists.HeadlinePerimeter)]);

    /// <summary>The balance by some dimensions, in the headline perimeter.</summary>
    public Balance By(params Dimension[] dimensions) => Where([], dimensions);

    /// <summary>The headline perimeter by some dimensions, against another year.</summary>
    public YearComparison ComparedWith(YearBalance other, params Dimension[] dimensions) => YearComparison.Of(
        new BalanceQuestion(Year, dimensions, []), Lists, new ComparedYear(Year, Cells, Coverage), new ComparedYear(other.Year, other.Cells, other.Coverage));

    /// <summary>The balance by some dimensions, filtered.</summary>
    public Balance Where(IReadOnlyList<DimensionFilter> where, params Dimension[] dimensions)
    {
        var question = new BalanceQuestion(Year, dimensions, where);
        return Balance.Compute(question, question.Filters(Lists), Cells, Coverage);
    }

    /// <summary>The same year as if one centre alone were there: what it brings to each figure.</summary>
    public YearBalance Only(CodeEntry centre)
    {
        IReadOnlyList<CentrePublic> publics = [.. CentrePublics.Where(part => part.Centre == centre)];
        return new YearBalance(
            Year,
            [.. Cells.Where(cell => cell.Centre == centre)],
            PublicTotal.Of(Publics.Select(total => total.Public), publics),
            Only(Coverage, centre),
            Lists)
        {
            CentrePublics = publics,
            Actions = Actions.Where(action => action.Key == centre).ToDictionary(),
            Yearly = [.. Yearly.Where(value => value.Centre == centre)],
            Forms = Only(Forms, centre),
        };
    }

    private static Coverage Only(Coverage coverage, CodeEntry centre) =>
        new([.. coverage.Counted.Where(other => other == centre)], [.. coverage.Expected.Where(other => other == centre)]);
}
