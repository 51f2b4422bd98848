using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Aggregate.Release;

/// <summary>Holds the codes that returns carry against the lists.</summary>
public static class CodeFaults
{
    /// <summary>Each fault once, with the centres whose returns carry it; by list, code and year.</summary>
    public static IReadOnlyList<CodeFault> Find(IEnumerable<UsedCode> used, CodeLists lists)
    {
        var known = lists.All.ToDictionary(list => list.Name);
        return
        [
            .. used.Select(use => (Use: use, Kind: KindOf(use, known)))
                .Where(fault => fault.Kind is not null)
                .GroupBy(fault => (fault.Use.List, fault.Use.Code, fault.Use.Year, fault.Kind))
                .OrderBy(group => group.Key.List, StringComparer.Ordinal).ThenBy(group => group.Key.Code, StringComparer.Ordinal).ThenBy(group => group.Key.Year)
                .Select(group => new CodeFault(
                    group.Key.Kind!.Value, group.Key.List, group.Key.Code, group.Key.Year, [.. group.Select(fault => fault.Use.Centre).Distinct().Order(StringComparer.Ordinal)])),
        ];
    }

    private static CodeFaultKind? KindOf(UsedCode use, Dictionary<string, CodeList> known)
    {
        if (!known.TryGetValue(use.List, out var list))
            return CodeFaultKind.MissingList;
        if (list.FirstOrDefault(entry => entry.Code == use.Code) is not { } entry)
            return CodeFaultKind.MissingCode;

        // A centre that sends a return for a year in which it is not expected is a doubt of that return, to confirm.
        return entry.IsValidIn(use.Year) || use.Code == use.Centre ? null : CodeFaultKind.OutsideValidity;
    }
}
