using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Schema;
using CsCheck;

namespace CrpvReporting.Tests.Aggregate;

/// <summary>Cells of 2021 as any set of returns could give them.</summary>
internal static class RandomCells
{
    public const int Year = 2021;

    public static readonly CodeLists Lists = CodeLists.Shipped;

    public static readonly DimensionFilter EveryPerimeter = new(Dimension.Perimeter, [.. Lists.Perimeters.Select(entry => entry.Code)]);

    private static readonly Gen<BalanceCell> Cell =
        from centre in Of(Lists.Centres)
        from perimeter in Of(Lists.Perimeters)
        from month in Gen.Int[1, 12]
        from mission in Of(Lists.Missions)
        from type in Of(Lists.ActivityTypes)
        from theme in Of(Lists.Themes)
        from mode in Of(Lists.Modes)
        from scale in Gen.OneOf(Of(Lists.Scales).Select(entry => (CodeEntry?)entry), Gen.Const((CodeEntry?)null))
        from dispositifs in Gen.Shuffle(Lists.Dispositifs.ToArray(), 0, 3)
        from crisis in Gen.Bool
        from shared in Gen.OneOf(Gen.Const((SharedEvent?)null), Gen.Select(Gen.Long[1, 3], Gen.Int[1, 2], (id, day) => (SharedEvent?)new SharedEvent(id, 20210300 + day)))
        from halves in Gen.Int[0, 40]
        from lines in Gen.Int[1, 5]
        from reporting in Gen.Int[0, lines]
        from participants in Gen.Int[0, 200]
        select new BalanceCell
        {
            Centre = centre,
            Perimeter = perimeter,
            Month = (Year * 100) + month,
            Mission = mission,
            ActivityType = type,
            Theme = theme,
            Mode = mode,
            Scale = scale,
            Dispositifs = dispositifs,
            HealthCrisis = crisis,
            Event = shared,
            Measures = new Measures(HalfDays.FromHalves(halves), lines, reporting == 0 ? 0 : participants, reporting),
        };

    public static Gen<BalanceCell[]> Some { get; } = Cell.Array[0, 40];

    public static Coverage Everyone { get; } = new([.. Lists.Centres], [.. Lists.Centres]);

    public static Balance Ask(IEnumerable<BalanceCell> cells, IReadOnlyList<DimensionFilter> filters, params Dimension[] by) =>
        Balance.Compute(new BalanceQuestion(Year, by, filters), filters, cells, Everyone);

    private static Gen<CodeEntry> Of(CodeList list) => Gen.Int[0, list.Count - 1].Select(i => list[i]);
}
