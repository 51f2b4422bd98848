using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>What a yearly form declares, by indicator, wherever it is.</summary>
internal static class FormValues
{
    /// <summary>In the store; null when no form of that centre and year was accepted.</summary>
    public static IReadOnlyDictionary<CodeEntry, decimal>? Stored(BalanceStore store, CodeEntry centre, int year) =>
        store.CurrentYearlyForms(year).FirstOrDefault(form => form.Centre == centre) is { } current ? store.ReadYearlyValues(current) : null;

    /// <summary>On the sheets of a file, once they were read without a fault.</summary>
    public static IReadOnlyDictionary<CodeEntry, decimal> Read(IEnumerable<SheetReturn> sheets) =>
        sheets.SelectMany(sheet => sheet.Values).ToDictionary(value => value.Indicator, value => value.Value);
}
