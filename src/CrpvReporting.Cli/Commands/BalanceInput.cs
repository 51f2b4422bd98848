using CrpvReporting.Aggregate;
using CrpvReporting.Report.Text;
using CrpvReporting.Store;

namespace CrpvReporting.Cli.Commands;

/// <summary>Checks that a year can be asked about.</summary>
internal static class BalanceInput
{
    /// <summary>Says on standard error that nothing was received, and which years were.</summary>
    /// <exception cref="UsageException">No centre is expected that year: it cannot be meant.</exception>
    public static void SayIfEmpty(Terminal terminal, BalanceStore store, int year, Coverage coverage)
    {
        if (coverage.Counted.Count > 0)
            return;
        var years = store.Years();
        var line = $"Aucune remontée acceptée pour {Text(year)}. "
            + (years.Count == 0 ? "La base n'en contient aucune." : $"Années reçues : {string.Join(", ", years.Select(Text))}.");
        if (store.CurrentYearlyForms(year).Count is > 0 and var forms)
            line += $" {French.Count(forms, "fiche annuelle est reçue", "fiches annuelles sont reçues")} pour {Text(year)} : crpv report {Text(year)} en donne les chiffres.";
        if (coverage.Expected.Count == 0)
            throw new UsageException(line);
        terminal.Error.WriteLine(line);
    }

    /// <exception cref="UsageException">Nothing was accepted for that year.</exception>
    public static void RequireReceived(BalanceStore store, int year)
    {
        var years = store.ReceivedYears();
        if (!years.Contains(year))
            throw new UsageException($"Aucune remontée acceptée pour {Text(year)}. "
                + (years.Count == 0 ? "La base n'en contient aucune." : $"Années reçues : {string.Join(", ", years.Select(Text))}."));
    }

    public static string Text(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
