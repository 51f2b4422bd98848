using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline.Uploads;

/// <summary>
/// The versions that a file replaces, as text: « activities/ARA/2021/1 ». Who confirms confirms against these; when another version came
/// meanwhile, they are asked again.
/// </summary>
public static class ReplacedVersions
{
    private const char Part = '/';
    private const char Next = ',';

    /// <summary>Those of receipts, of an import or a dry run.</summary>
    public static string Of(IEnumerable<Receipt> receipts) => string.Join(Next, receipts
        .Where(receipt => receipt is { Centre: not null, Year: not null, Version: not null, Status: not ReceiptStatus.Unchanged })
        .Select(receipt => string.Create(CultureInfo.InvariantCulture, $"{ReturnKindNames.NameOf(receipt.Kind)}{Part}{receipt.Centre!.Code}{Part}{receipt.Year}{Part}{receipt.Version - 1}"))
        .Distinct().Order(StringComparer.Ordinal));

    /// <summary>Whether something that counts would be other than before.</summary>
    public static bool HaveChanges(IEnumerable<Receipt> receipts) =>
        receipts.Any(receipt => receipt.Change is { } change && change.Added + change.Changed + change.Removed > 0 || receipt.FormChange is { Count: > 0 });

    /// <summary>Whether these are the versions that count now.</summary>
    public static bool AreCurrent(BalanceStore store, Workspace workspace, string versions) => versions.Length == 0 || versions.Split(Next).All(version =>
    {
        var parts = version.Split(Part);
        if (parts.Length != 4 || workspace.Lists.Centres.Find(parts[1]) is not { } centre || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;
        var current = parts[0] == ReturnKindNames.NameOf(ReturnKind.YearlyForm)
            ? store.CurrentYearlyForms(year).FirstOrDefault(form => form.Centre == centre)
            : store.FindCurrent(centre, year);
        return (current?.Version ?? 0) == number;
    });
}
