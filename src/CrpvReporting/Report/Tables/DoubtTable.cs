using System.Globalization;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>The doubts that the counted returns raise, with the reasons for which they were accepted.</summary>
public static class DoubtTable
{
    /// <summary>Null when nothing is doubtful.</summary>
    public static ReportTable? Of(int year, IReadOnlyList<DoubtLine> doubts)
    {
        var open = doubts.Count(doubt => doubt.Answer is null);
        return doubts.Count == 0 ? null : new ReportTable(
            "Avertissements",
            $"Avertissements acceptés et points à confirmer, {TableParts.Text(year)}",
            "Cette feuille contient une ligne par point douteux des remontées comptées, avec la raison pour laquelle il a été accepté quand il l'a été.",
            [
                new ReportColumn("centre", "Code du centre", ColumnKind.Text),
                new ReportColumn("centre_label", "Centre", ColumnKind.Text),
                new ReportColumn("name", "Nom du point", ColumnKind.Text),
                new ReportColumn("message", "Constat", ColumnKind.Text),
                new ReportColumn("state", "État", ColumnKind.Text),
                new ReportColumn("reason", "Raison donnée", ColumnKind.Text),
                new ReportColumn("confirmed", "Accepté le", ColumnKind.Date),
            ],
            [.. doubts.Select(Row)],
            null,
            [
                open == 0
                    ? "Tous les points sont acceptés."
                    : $"{French.Count(open, "point reste", "points restent")} à confirmer sur {TableParts.Text(doubts.Count)} : les chiffres les comptent tels que les centres les déclarent.",
                "Rien n'est corrigé dans une remontée : un point est accepté avec une raison, ou le centre envoie une nouvelle version.",
            ],
            TableParts.SourceOf(year));
    }

    private static IReadOnlyList<ReportCell> Row(DoubtLine doubt) =>
    [
        ReportCell.Of(doubt.Centre.Code), ReportCell.Of(doubt.Centre.Label), ReportCell.Of(doubt.Name), ReportCell.Of(doubt.Finding.Message),
        .. doubt.Answer is { } answer
            ? [ReportCell.Of("Accepté"), ReportCell.Of(answer.Reason), ReportCell.Of(answer.ConfirmedAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))]
            : (ReportCell[])[ReportCell.Of("À confirmer"), ReportCell.NotApplicable, ReportCell.NotApplicable],
    ];
}
