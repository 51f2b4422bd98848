using System.Globalization;
using CrpvReporting.Aggregate.Changes;

namespace CrpvReporting.Report.Text;

/// <summary>What a new version of a yearly form changes, in a French line of text.</summary>
public static class FormChangeText
{
    private const int MostDecimals = 2;

    /// <param name="change">The indicators that are not declared alike.</param>
    /// <param name="version">The new version.</param>
    /// <param name="happened">Whether the former version was replaced; else it would be.</param>
    public static string Of(IReadOnlyList<FormEdit> change, int version, bool happened) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(happened ? "Remplace" : "Remplacerait")} la version {version - 1} : {(change.Count == 0 ? "mêmes valeurs" : string.Join(" ; ", change.Select(Words)))}.");

    private static string Words(FormEdit edit) => $"{edit.Indicator.Label}, {Value(edit.Before)} → {Value(edit.After)}";

    /// <summary>« 4,5 » or « 4,25 »: no zero at the end.</summary>
    private static string Value(decimal? value) => value is not { } known ? "non renseigné" : French.UpTo(known, decimal.Round(known, 1) == known ? 1 : MostDecimals);
}
