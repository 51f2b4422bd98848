using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Tables;

/// <summary>The lines that a row counts: its numbers carry them, so that a workbook can compute the numbers from its lines.</summary>
internal sealed class CountedLines
{
    private readonly CodeLists lists;
    private readonly IReadOnlyList<DimensionFilter> where;

    private CountedLines(CodeLists lists, IReadOnlyList<DimensionFilter> where)
    {
        this.lists = lists;
        this.where = where;
    }

    /// <summary>The lines of the year in the headline perimeter.</summary>
    public static CountedLines In(CodeLists lists) => Of(new BalanceQuestion(0, [], []), lists);

    /// <summary>The lines that the answer to a question counts.</summary>
    public static CountedLines Of(BalanceQuestion question, CodeLists lists) => new(lists, [.. question.Filters(lists).Select(filter => OnLines(filter, lists))]);

    /// <summary>Those of them that have a value on a dimension.</summary>
    public CountedLines With(Dimension dimension, DimensionValue value) => With(dimension, value.Code);

    /// <summary>Those of them that have one of some codes on a dimension; null stands for lines that say nothing.</summary>
    public CountedLines With(Dimension dimension, params string?[] codes)
    {
        var added = OnLines(new DimensionFilter(dimension, codes), lists);

        // A line has one centre: asked for twice, what both say. Of dispositifs it may have two.
        return added.Dimension != Dimension.Dispositif && where.FirstOrDefault(filter => filter.Dimension == added.Dimension) is { } known
            ? new(lists, [.. where.Except([known]), added with { Codes = [.. added.Codes.Intersect(known.Codes)] }])
            : new(lists, [.. where, added]);
    }

    public ReportCell HalfDays(decimal number) => Sum(LineMeasure.HalfDays, number);

    public ReportCell Activities(int number) => Sum(LineMeasure.Lines, number);

    public ReportCell Participants(long? number) => number is { } known ? Sum(LineMeasure.Participations, known) : ReportCell.NotReported;

    /// <summary>A number that adds up what the lines count for.</summary>
    public ReportCell Sum(LineMeasure measure, decimal number, int? decimals = null) => ReportCell.SumOf(number, new LineSum(measure, where), decimals);

    /// <summary>The lines behind a number that counts them in another way than by adding up.</summary>
    public NumberSource Source(LineMeasure measure) => new(measure, where);

    /// <summary>The lines behind what they say of some publics: their participations, or how many lines report them.</summary>
    public NumberSource OfPublics(LineMeasure measure, params CodeEntry[] publics) => Source(measure) with { Publics = [.. publics.Select(entry => entry.Code)] };

    /// <summary>The lines behind the share of some publics in the participations of all.</summary>
    public NumberSource ShareOfPublics(params CodeEntry[] publics) => OfPublics(LineMeasure.Participations, publics) with { OutOf = where };

    /// <summary>The lines behind the share of their half-days in those of others.</summary>
    public NumberSource ShareOf(CountedLines whole) => new(LineMeasure.HalfDays, where) { OutOf = whole.where };

    /// <summary>The lines that are read as these under the lists of a later year: those of closed codes that give their place to one of these.</summary>
    public CountedLines Recoded(int year, IReadOnlySet<Dimension> needed) => new(lists, [.. where.Select(filter =>
        Dimensions.ListOf(filter.Dimension, lists) is { } list && filter.Dimension is not (Dimension.Centre or Dimension.Perimeter)
            && (needed.Contains(filter.Dimension) || (filter.Dimension == Dimension.Theme && needed.Contains(Dimension.ThemeGroup)))
            ? filter with { Codes = [.. filter.Codes.Where(code => code is null), .. list.Where(entry => filter.Codes.Contains(list.InForce(entry, year).Code)).Select(entry => entry.Code)] }
            : filter)]);

    /// <summary>The same condition on what a line itself says: its theme rather than the group, its centre rather than where that is.</summary>
    private static DimensionFilter OnLines(DimensionFilter filter, CodeLists lists) => filter.Dimension switch
    {
        Dimension.ThemeGroup => new DimensionFilter(Dimension.Theme, [.. lists.Themes.Where(theme => filter.Codes.Contains(theme.Attributes["groupe"])).Select(theme => theme.Code)]),
        Dimension.Overseas => new DimensionFilter(Dimension.Centre, [.. lists.Centres.Where(centre => filter.Codes.Contains(DimensionValue.Of(Dimensions.IsOverseas(centre)).Code)).Select(centre => centre.Code)]),
        _ => new DimensionFilter(filter.Dimension, filter.Codes),
    };
}
