using CrpvReporting.Domain;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>The returns that set two balances of a year apart.</summary>
public static class MovedReturnTable
{
    /// <param name="year">The year.</param>
    /// <param name="before">The first balance; null: the current one.</param>
    /// <param name="after">The second.</param>
    /// <param name="returns">The returns that are not the same.</param>
    /// <param name="figures">How many figures moved.</param>
    public static ReportTable Of(int year, FrozenBalance? before, FrozenBalance? after, IReadOnlyList<MovedReturn> returns, int figures) => new(
        "remontees",
        $"Bilan {TableParts.Text(year)} : {NameOf(before)} → {NameOf(after)}",
        "",
        [
            new ReportColumn("centre", "Centre", ColumnKind.Text), new ReportColumn("change", "Remontée", ColumnKind.Text), new ReportColumn("version", "Version", ColumnKind.Text) { ShortTitle = "V." },
            new ReportColumn("file", "Fichier", ColumnKind.Text),
        ],
        [
            .. returns.Select(move => (IReadOnlyList<ReportCell>)
            [
                ReportCell.Of(move.Centre),
                ReportCell.Of((move.IsForm ? "fiche annuelle " : "") + move switch { { Before: null } => "ajoutée", { After: null } => "retirée", _ => "remplacée" }),
                ReportCell.Of(Arrow(Version(move.Before), Version(move.After))),
                ReportCell.Of(Arrow(move.Before?.File, move.After?.File)),
            ]),
        ],
        null,
        [
            returns.Count == 0 ? "Les remontées comptées sont les mêmes." : $"{French.Count(returns.Count, "remontée diffère", "remontées diffèrent")}.",
            figures == 0 ? "Aucun chiffre ne bouge." : $"{French.Count(figures, "chiffre bouge", "chiffres bougent")}. Écart : le second moins le premier ; ce que chaque remontée y ajoute fait l'écart.",
        ],
        "");

    private static string NameOf(FrozenBalance? balance) => balance is null ? "actuel" : $"{French.Quoted(balance.Label)} ({FrozenWords.Day(balance)})";

    private static string? Version((int Version, string File)? side) => side is { } known ? TableParts.Text(known.Version) : null;

    private static string Arrow(string? before, string? after) => (before, after) switch
    {
        (null, _) => after ?? "",
        (_, null) => before,
        _ when before == after => before,
        _ => $"{before} → {after}",
    };
}
