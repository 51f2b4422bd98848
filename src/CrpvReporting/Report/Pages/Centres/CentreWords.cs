using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Pages.Centres;

/// <summary>What the page, the workbook and the message of a centre say in the same words.</summary>
internal static class CentreWords
{
    public const string Contact = "Le service de l'ANCT qui vous a transmis cette page";

    /// <summary>« Votre remontée 2021 ».</summary>
    public static string TitleOf(CentreReturn own) => $"Votre remontée {TableParts.Text(own.Year)}";

    /// <summary>« Nous avons compté 263 activités, soit 298 demi-journées d'intervention, et 6 511 participations. »</summary>
    public static string Headline(CentreReturn own)
    {
        var said = Counted(own).ToList();
        if (said.Count > 0)
            return $"Merci ! Pour {TableParts.Text(own.Year)}, nous avons compté {French.List(said)}.";
        if (own.IsMissing)
            return own.Refused is null
                ? $"Nous n'avons pas encore votre remontée d'activité {TableParts.Text(own.Year)}."
                : $"Merci ! Votre fichier est bien arrivé. Il reste à y corriger {French.Count(own.Refused.Points.Count, "point", "points")} pour que votre activité {TableParts.Text(own.Year)} puisse être comptée.";
        return $"Merci ! Pour {TableParts.Text(own.Year)}, votre envoi est enregistré ; il ne compte aucune activité relevant de la politique de la ville.";
    }

    /// <summary>« 263 activités », « 298 demi-journées d'intervention », « 6 511 participations »; what the form declares, when there is nothing else.</summary>
    public static IEnumerable<string> Counted(CentreReturn own)
    {
        var sums = own.Own.Headline.Measures;
        if (sums.Activities == 0)
            return Declared(own);
        return
        [
            French.Count(sums.Activities, "activité", "activités"),
            French.Count(sums.HalfDays.Value, "demi-journée d'intervention", "demi-journées d'intervention"),
            .. sums.Participants is { } participants ? (string[])[French.Count(participants, "participation", "participations")] : [],
        ];
    }

    /// <summary>« 8 équivalents temps plein », « 272 actions »: what the yearly form declares.</summary>
    public static IEnumerable<string> Declared(CentreReturn own) =>
        YearlySentences.Declared(own.Own).Where(value => value.Value is not null).Select(value => YearlySentences.Amount(value.Indicator, value.Value!.Value));

    /// <summary>« 2 points à confirmer ».</summary>
    public static string PointsToConfirm(CentreReturn own) => French.Count(own.ToConfirm.Count, "point", "points") + " à confirmer";

    /// <summary>A centre's short name and code: « Auvergne-Rhône-Alpes (ARA) ».</summary>
    public static string NameOf(CodeEntry centre) => $"{DimensionText.ShortCentre(centre)} ({centre.Code})";

    public const string OnlyOwn = "Champ : activités relevant de la politique de la ville, de votre centre seulement.";

    public const string PlaceReading =
        "Sur chaque ligne, la bande grise va du 1er au 3e quartile : la moitié des centres s'y trouvent, un quart sont en dessous, un quart au-dessus. Le trait est la médiane : autant de centres de chaque côté. Le point est votre centre. Ce n'est pas un classement : les centres diffèrent par leur territoire, leurs moyens et leurs missions.";

    public const string MixReading =
        "Chaque part est celle de vos demi-journées d'intervention, à côté de celle de l'ensemble du réseau. Un écart n'est ni bon ni mauvais : il dit ce qui fait votre profil.";

    public const string Secret = "[s] : secret. Trop peu de centres sont concernés pour que le chiffre puisse être montré sans dévoiler celui d'un autre.";

    /// <summary>How to read what stands in the place of a number, as far as some does.</summary>
    public static IReadOnlyList<string> Shorthand(IEnumerable<ReportTable> tables)
    {
        var markers = tables.SelectMany(table => table.Rows.Append(table.Total ?? [])).SelectMany(row => row).Select(cell => cell.Marker).ToHashSet();
        return
        [
            .. markers.Contains(CellMarker.NotReported) ? (string[])["[nr] : non renseigné. Ce n'est pas zéro."] : [],
            .. markers.Contains(CellMarker.NotApplicable) ? (string[])["[so] : sans objet."] : [],
            .. markers.Contains(CellMarker.Confidential) ? (string[])[Secret] : [],
        ];
    }
}
