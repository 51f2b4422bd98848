using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Template;

/// <summary>What an input template is made for.</summary>
/// <param name="Schema">The columns of a return.</param>
/// <param name="Lists">The code lists, of which the entries valid that year are offered.</param>
/// <param name="Year">The year of the return; null: the centre writes it.</param>
/// <param name="Centre">The centre; null: the centre chooses itself.</param>
public sealed record TemplateRequest(ActivitySchema Schema, CodeLists Lists, int? Year, CodeEntry? Centre)
{
    /// <summary>The indicators of the yearly form.</summary>
    public IReadOnlyList<Indicator> YearlyIndicators { get; } =
        [.. Lists.Indicators.Where(indicator => indicator.Formula == IndicatorFormula.YearlyForm && (Year is not { } year || indicator.Entry.IsValidIn(year)))];

    /// <summary>The entries of a list that may be chosen.</summary>
    public IReadOnlyList<CodeEntry> Offered(CodeList list) => [.. Year is { } year ? list.ValidIn(year) : list];
}
