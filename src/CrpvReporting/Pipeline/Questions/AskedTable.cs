using CrpvReporting.Aggregate;
using CrpvReporting.Schema;

namespace CrpvReporting.Pipeline.Questions;

/// <summary>A table of the balance, as it was asked for.</summary>
/// <param name="Question">The question; those of the slice are in it.</param>
/// <param name="Slice">The slice that has a name; null when none was asked for.</param>
public sealed record AskedTable(BalanceQuestion Question, Focus? Slice)
{
    /// <summary>The dimensions of a slice stand for those that nobody wrote; its conditions join those written.</summary>
    /// <param name="year">The year.</param>
    /// <param name="by">Dimensions parted by commas; null or empty: none, or those of the slice.</param>
    /// <param name="where">Conditions « DIM=VALUE ».</param>
    /// <param name="focus">Name of a slice; null: none.</param>
    /// <param name="lists">The code lists in force.</param>
    /// <exception cref="QuestionException">It cannot be asked.</exception>
    public static AskedTable Of(int year, string? by, IEnumerable<string>? where, string? focus, CodeLists lists)
    {
        var slice = QuestionText.FocusOf(focus, lists);
        var dimensions = QuestionText.DimensionsOf(by);
        return new AskedTable(
            new BalanceQuestion(
                year,
                dimensions.Count == 0 && slice is not null ? slice.By : dimensions,
                [.. slice?.Where ?? [], .. QuestionText.FiltersOf(where, lists)]),
            slice);
    }
}
