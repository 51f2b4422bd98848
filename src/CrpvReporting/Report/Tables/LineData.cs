using System.Globalization;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Tables;

/// <summary>The lines behind the figures of a year, each with the file, sheet and row it was read in.</summary>
public static class LineData
{
    /// <param name="year">The year.</param>
    /// <param name="lists">The code lists: one column per public.</param>
    /// <param name="lines">The lines, each with where it comes from.</param>
    public static DataSheet Of(int year, CodeLists lists, IEnumerable<(LineSource Source, Activity Activity)> lines) => new(
        "Donnees",
        $"Activités remontées par les centres, {TableParts.Text(year)}",
        "Cette feuille contient une ligne par activité comptée ou hors champ, avec le fichier, la feuille et la ligne où elle a été lue.",
        [
            Text("centre", "Centre"), Text("file", "Fichier"), Text("sheet", "Feuille"), Number("row", "Ligne"), Number("version", "Version de la remontée"),
            Text("sha256", "Empreinte du fichier (SHA-256)"), Day("date", "Date"), Day("date_fin", "Date de fin"), Text("id_action", "Référence de l'action"),
            Text("intitule", "Intitulé"), Text("mission", "Mission"), Text("type_activite", "Type d'activité"), Text("thematique", "Thématique principale"),
            Text("thematiques_secondaires", "Thématiques secondaires"), Text("mode", "Mode"), Text("echelle", "Échelle"), Text("territoire", "Territoire"),
            Text("code_qpv", "Code QPV"), Text("dispositifs", "Dispositifs"), Text("crise_sanitaire", "Lien avec la crise sanitaire"), Text("champ", "Champ"),
            new ReportColumn("demi_journees", "Demi-journées", ColumnKind.Number, 1), Number("duree_minutes", "Durée (minutes)"), Number("participants", "Participants"),
            .. lists.Publics.Select(audience => Number("participants_" + audience.Code.ToLowerInvariant(), "Dont " + audience.Label)),
            Text("co_organisateurs", "Centres co-organisateurs"), Text("id_evenement", "Identifiant d'événement partagé"), Text("lieu", "Lieu"), Text("observations", "Observations"),
        ],
        lines.Select(line => (IReadOnlyList<ReportCell>)RowOf(line.Source, line.Activity, lists)),
        $"Source : remontées des centres de ressources politique de la ville, activité {TableParts.Text(year)}.");

    /// <summary>The column that says the value of a line on a dimension; null when the lines do not say it themselves.</summary>
    public static string? ColumnOf(Dimension dimension) => dimension switch
    {
        Dimension.Centre => "centre",
        Dimension.Month => "date",
        Dimension.Mission => "mission",
        Dimension.ActivityType => "type_activite",
        Dimension.Theme => "thematique",
        Dimension.Mode => "mode",
        Dimension.Scale => "echelle",
        Dimension.Dispositif => "dispositifs",
        Dimension.Crisis => "crise_sanitaire",
        Dimension.Perimeter => "champ",
        _ => null,
    };

    /// <summary>The column that holds what a line counts for; null where a line counts for one, or where no column alone says it.</summary>
    public static string? ColumnOf(LineMeasure measure) => measure switch
    {
        LineMeasure.HalfDays => "demi_journees",
        LineMeasure.Participations => "participants",
        LineMeasure.LinesWithoutReference => "id_action",
        _ => null,
    };

    /// <summary>What parts the codes of a set in one cell.</summary>
    public const char SetSeparator = '|';

    /// <summary>A yes or no of a line.</summary>
    public static string YesNo(bool yes) => yes ? "oui" : "non";

    private static ReportCell[] RowOf(LineSource source, Activity line, CodeLists lists) =>
    [
        ReportCell.Of(source.Centre.Code), ReportCell.Of(source.File), ReportCell.OfOptional(source.Sheet), ReportCell.Of(line.Row), ReportCell.Of(source.Version),
        ReportCell.Of(source.Sha256), DayOf(line.Date), DayOf(line.EndDate), ReportCell.OfOptional(line.ActionReference),
        ReportCell.OfOptional(line.Title), ReportCell.OfOptional(line.Mission.Code), ReportCell.OfOptional(line.ActivityType.Code), ReportCell.OfOptional(line.Theme.Code),
        Codes(line.SecondaryThemes), ReportCell.OfOptional(line.Mode.Code), ReportCell.OfOptional(line.Scale?.Code), ReportCell.OfOptional(line.Territory),
        ReportCell.OfOptional(string.Join(SetSeparator, line.Districts)), Codes(line.Dispositifs), ReportCell.Of(YesNo(line.HealthCrisis)), ReportCell.OfOptional(line.Perimeter.Code),
        ReportCell.Of(line.HalfDays.Value), ReportCell.OfOptional(line.DurationMinutes), ReportCell.OfOptional(line.Participants),
        .. lists.Publics.Select(audience => ReportCell.OfOptional(line.Publics.Where(part => part.Public == audience).Select(part => (int?)part.Participants).FirstOrDefault())),
        Codes(line.CoOrganisers), ReportCell.OfOptional(line.EventId), ReportCell.OfOptional(line.Place), ReportCell.OfOptional(line.Remarks),
    ];

    private static ReportColumn Text(string key, string title) => new(key, title, ColumnKind.Text);

    private static ReportColumn Number(string key, string title) => new(key, title, ColumnKind.Number);

    private static ReportColumn Day(string key, string title) => new(key, title, ColumnKind.Date);

    private static ReportCell Codes(IReadOnlyList<CodeEntry> entries) => ReportCell.OfOptional(string.Join(SetSeparator, entries.Select(entry => entry.Code)));

    private static ReportCell DayOf(DateOnly? date) =>
        date is { } day ? ReportCell.Of(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : ReportCell.Empty;
}
