using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Comparison;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Report;
using CrpvReporting.Report.Tables;

namespace CrpvReporting.Pipeline;

/// <summary>Answers a question on years that are already in memory, as a table whose numbers know their lines.</summary>
public static class ShowTable
{
    /// <param name="asked">The question.</param>
    /// <param name="balance">Its year, with every dimension.</param>
    /// <param name="other">The year to compare with; null: none.</param>
    public static ReportTable Of(AskedTable asked, YearBalance balance, YearBalance? other = null)
    {
        var question = asked.Question;
        var table = other is null
            ? BalanceTable.Of(Balance.Compute(question, question.Filters(balance.Lists), balance.Cells, balance.Coverage), balance.Lists)
            : ComparisonTable.Of(YearComparison.Of(question, balance.Lists, new ComparedYear(balance.Year, balance.Cells, balance.Coverage), new ComparedYear(other.Year, other.Cells, other.Coverage)));
        return asked.Slice is { } slice ? table with { Title = $"{slice.Title} : {char.ToLowerInvariant(table.Title[0])}{table.Title[1..]}" } : table;
    }
}
