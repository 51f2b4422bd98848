using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>The lines behind a figure: file, sheet, row. Their sum is the figure.</summary>
public static class ExplainFigure
{
    /// <summary>The lines that a question keeps, in the order of the centres and of their files.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public static IEnumerable<StoredLine> Lines(Workspace workspace, BalanceStore store, BalanceQuestion question)
    {
        var filters = question.Filters(workspace.Lists);
        return store.ReadLines(
            question.Year, filters.Select(filter => filter.Dimension).ToHashSet(), cell => filters.All(filter => filter.Keeps(cell)));
    }
}
