using System.Globalization;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>The doubts that the counted returns raise, with the reasons for which they were accepted.</summary>
public static class DoubtTable
{
    /// <summary>Rows of one kind for one return: a return that repeats itself a thousand times would bury the others.</summary>
    private const int MostAlike = 20;

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
            [.. doubts.GroupBy(doubt => (doubt.Centre, doubt.Finding.Code, doubt.Answer?.Reason)).SelectMany(alike => Rows(year, [.. alike]))],
            null,
            [
                open == 0
                    ? "Tous les points sont acceptés."
                    : $"{French.Count(open, "point reste", "points restent")} à confirmer sur {TableParts.Text(doubts.Count)} : les chiffres les comptent tels que les centres les déclarent.",
                "Rien n'est corrigé dans une remontée : un point est accepté avec une raison, ou le centre envoie une nouvelle version.",
            ],
            TableParts.SourceOf(year))
        {
            IsJournal = true,
        };
    }

    /// <summary>The doubts of one kind in one return, answered alike: the first ones, and how many others there are.</summary>
    private static IEnumerable<IReadOnlyList<ReportCell>> Rows(int year, IReadOnlyList<DoubtLine> alike)
    {
        var rows = alike.Take(MostAlike).Select(doubt => Row(doubt, doubt.Name, doubt.Finding.Message));
        var others = alike.Count - MostAlike;
        return others <= 0 ? rows : rows.Append(Row(
            alike[^1],
            $"{alike[0].Centre.Code}/{alike[0].Finding.Code}",
            $"{French.Count(others, "autre point", "autres points")} du même genre. La commande crpv confirm {TableParts.Text(year)} les donne tous."));
    }

    private static IReadOnlyList<ReportCell> Row(DoubtLine doubt, string name, string message) =>
    [
        ReportCell.Of(doubt.Centre.Code), ReportCell.Of(doubt.Centre.Label), ReportCell.Of(name), ReportCell.Of(message),
        .. doubt.Answer is { } answer
            ? [ReportCell.Of("Accepté"), ReportCell.Of(answer.Reason), ReportCell.Of(answer.ConfirmedAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))]
            : (ReportCell[])[ReportCell.Of("À confirmer"), ReportCell.NotApplicable, ReportCell.NotApplicable],
    ];
}
