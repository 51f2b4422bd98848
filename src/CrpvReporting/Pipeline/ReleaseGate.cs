using System.Globalization;
using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Release;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;
using CrpvReporting.Store;
using CrpvReporting.Store.Release;

namespace CrpvReporting.Pipeline;

/// <summary>
/// What is asked of a year before it is frozen. Blocking: what makes its figures, or those of the years before, wrong or impossible to
/// compute. Warnings: what limits them, to be accepted by name.
/// </summary>
public static class ReleaseGate
{
    /// <summary>Everything that stands between a year and its publication: blocking first.</summary>
    public static IReadOnlyList<GateItem> Check(Workspace workspace, BalanceStore store, int year)
    {
        // What is damaged is not read further: it would be said in other words, or not at all.
        List<GateItem> damaged =
        [
            .. store.IntegrityFaults().Select(fault => Blocking("database_damaged", ReleaseText.Damaged(fault))),
            .. store.ReferenceFaults().Select(fault => Blocking(Name("broken_reference", fault.Table), ReleaseText.BrokenReference(fault.Table, fault.Rows))),
        ];
        if (damaged.Count > 0)
            return damaged;
        List<GateItem> blocking =
        [
            .. store.Counts(year).Where(counts => !counts.Agree).DistinctBy(counts => (counts.Centre, counts.Year))
                .Select(counts => Blocking(Name("wrong_counts", counts.Centre, Text(counts.Year)), ReleaseText.WrongCounts(counts))),
            .. CodeFaults.Find(store.UsedCodes(year), workspace.Lists)
                .Select(fault => Blocking(Name(KindOf(fault.Kind), fault.List, fault.Code, Text(fault.Year)), ReleaseText.CodeFault(fault))),
        ];
        if (blocking.Count > 0)
            return blocking;
        return store.ReceivedYears().Contains(year) ? Warnings(workspace, store, year) : [Blocking("no_return", ReleaseText.NoReturn(year))];
    }

    /// <summary>The same, each warning with the reason of the finest name that stands for it.</summary>
    /// <param name="items">What stands in the way.</param>
    /// <param name="reasons">Reasons by the name typed.</param>
    public static IReadOnlyList<GateItem> Accept(IReadOnlyList<GateItem> items, IReadOnlyDictionary<string, string> reasons) =>
    [
        .. items.Select(item => !item.IsBlocking && ItemName.Finest(reasons.Keys, item.Name) is { } typed ? item with { Reason = reasons[typed] } : item),
    ];

    private static List<GateItem> Warnings(Workspace workspace, BalanceStore store, int year)
    {
        var centres = ShowStatus.Of(workspace, store, year);
        return
        [
            .. centres.Where(centre => centre.Current is null)
                .Select(centre => Warning(Name("missing_centre", centre.Centre.Code), ReleaseText.MissingCentre(centre.Centre, year, centre.Refused is not null))),
            .. centres.Where(centre => centre.Current is not null && centre.Refused is not null)
                .Select(centre => Warning(Name("refused_attempt", centre.Centre.Code), ReleaseText.RefusedAttempt(centre.Centre, centre.Refused!.File, centre.Current!.Version!.Value))),
            .. centres.Any(centre => centre.Form is not null)
                ? centres.Where(centre => centre.Form is null).Select(centre => Warning(Name("missing_form", centre.Centre.Code), ReleaseText.MissingForm(centre.Centre, year, centre.FormRefused is not null)))
                : [],
            .. PartialYear.Among(store.ReadCells(year, new HashSet<Dimension>()).Months)
                .Select(span => Warning(Name("partial_year", span.Centre.Code), ReleaseText.PartialYear(span, year))),
            .. ConfirmDoubts.Of(store, year).Where(doubt => doubt.Answer is null)
                .Select(doubt => Warning(Name(GateItem.UnconfirmedKind, doubt.Name), ReleaseText.Unconfirmed(doubt.Return.Centre!, doubt.Finding))),
        ];
    }

    private static string KindOf(CodeFaultKind kind) => kind switch
    {
        CodeFaultKind.MissingList => "missing_list",
        CodeFaultKind.MissingCode => "missing_code",
        _ => "code_not_valid",
    };

    private static GateItem Blocking(string name, string message) => new(name, message, IsBlocking: true, null);

    private static GateItem Warning(string name, string message) => new(name, message, IsBlocking: false, null);

    private static string Name(params ReadOnlySpan<string> parts) => string.Join(ItemName.Separator, parts!);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
