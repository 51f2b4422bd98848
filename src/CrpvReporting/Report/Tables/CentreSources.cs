using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Tables;

/// <summary>What is behind numbers of centres of a year: those counted, expected, missing.</summary>
/// <param name="lists">The code lists in force.</param>
/// <param name="year">The year.</param>
/// <param name="where">The conditions of the table: those on centres keep some of them.</param>
internal sealed class CentreSources(CodeLists lists, int year, params IReadOnlyList<DimensionFilter> where)
{
    private readonly IReadOnlyList<DimensionFilter> kept = [.. where.Where(filter => filter.Dimension is Dimension.Centre or Dimension.Overseas)];

    public NumberSource Counted => Of(IndicatorFormula.CountedCentres);

    public NumberSource Expected => Of(IndicatorFormula.ExpectedCentres);

    public NumberSource Missing => Expected with { Less = Counted };

    public NumberSource CountedShare => Counted with { OutOf = [] };

    /// <summary>Some centres among those counted.</summary>
    public NumberSource Among(IEnumerable<CodeEntry> centres) => Counted with { Where = [new DimensionFilter(Dimension.Centre, [.. centres.Select(centre => centre.Code)])] };

    private NumberSource Of(IndicatorFormula formula) => NumberSource.Of(lists.IndicatorOf(formula), kept) with { Year = year };
}
