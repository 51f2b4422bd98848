using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Aggregate.Release;

/// <summary>What an edit of a row changes in balances already received. Frozen balances keep their own lists.</summary>
/// <param name="Uses">The years whose returns carry the code, with the number of centres.</param>
/// <param name="Outside">Those of them that the edit leaves outside the validity of the code: the balance of such a year can no longer be frozen.</param>
/// <param name="NoLongerExpected">For a centre: the years received in which it was expected, sent nothing and is expected no more.</param>
/// <param name="NewlyExpected">For a centre: the years received in which it becomes expected, and has sent nothing.</param>
public sealed record ListEffects(
    IReadOnlyList<(int Year, int Centres)> Uses, IReadOnlyList<CodeFault> Outside, IReadOnlyList<int> NoLongerExpected, IReadOnlyList<int> NewlyExpected)
{
    /// <param name="before">The lists in force.</param>
    /// <param name="after">The lists once edited.</param>
    /// <param name="list">Name of the list edited.</param>
    /// <param name="code">The code edited.</param>
    /// <param name="used">The codes that current returns carry.</param>
    /// <param name="years">The years received.</param>
    public static ListEffects Of(CodeLists before, CodeLists after, string list, string code, IReadOnlyList<UsedCode> used, IReadOnlyList<int> years)
    {
        var uses = used.Where(use => use.List == list && use.Code == code).ToList();
        var known = CodeFaults.Find(uses, before).Select(fault => fault.Year).ToHashSet();
        var isCentre = list == before.Centres.Name;
        IReadOnlyList<int> Expected(CodeLists now, CodeLists then) => isCentre
            ? [.. years.Where(year => IsValid(now, list, code, year) && !IsValid(then, list, code, year) && !uses.Exists(use => use.Year == year))]
            : [];
        return new ListEffects(
            [.. uses.GroupBy(use => use.Year).OrderBy(year => year.Key).Select(year => (year.Key, year.Select(use => use.Centre).Distinct().Count()))],
            [.. CodeFaults.Find(uses, after).Where(fault => !known.Contains(fault.Year))],
            Expected(before, after),
            Expected(after, before));
    }

    private static bool IsValid(CodeLists lists, string list, string code, int year) => lists[list].FirstOrDefault(entry => entry.Code == code)?.IsValidIn(year) == true;
}
