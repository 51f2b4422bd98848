using CrpvReporting.Report.Figures;
using CrpvReporting.Report.Tables;

namespace CrpvReporting.Report.Pages.Centres;

/// <summary>The tables and figures of one centre: those of the balance, as if the centre were alone.</summary>
internal static class CentreTables
{
    private static readonly HashSet<string> Kept = ["Missions", "Types_modes", "Thematiques", "Mois_modes", "Publics"];

    public static IReadOnlyList<ReportTable> Of(CentreReturn own) => own.Own.Headline.Measures.Activities == 0
        ? []
        : [.. YearTables.Slices(own.Own).Append(PublicTable.Of(own.Own)).Where(table => Kept.Contains(table.Name)).Select(table => TableReading.Added(table) with
        {
            Notes = [.. table.Notes.Select(note => InOwnWords(note, own))],
            Source = Source(own),
        })];

    public static IReadOnlyList<Figure> FiguresOf(CentreReturn own) => own.Own.Headline.Measures.Activities == 0
        ? []
        : [.. new[] { MonthFigure.Of(own.Own, null), CodeFigure.Themes(own.Own) }.Select(figure => figure with { Scope = CentreWords.OnlyOwn, Source = Source(own) })];

    /// <summary>The place of the centre, in the words that are meant for it.</summary>
    public static ReportTable PlaceOf(CentreReturn own) => own.Place with
    {
        About = [NoteSubject.Place],
        Name = "Place_dans_le_reseau",
        Title = $"Votre place parmi les centres, {TableParts.Text(own.Year)}",
        Description = "Cette feuille contient une ligne par indicateur : votre valeur, puis comment se répartissent celles des centres.",
        Columns = [.. own.Place.Columns.Select(column => column.Key switch { "value" => column with { Title = "Votre centre" }, "centres" => column with { Title = "Centres comptés" }, _ => column })],
        Notes = [CentreWords.PlaceReading, DistributionTable.Method, .. CentreWords.Shorthand([own.Place])],
        Source = $"Source : remontées des centres de ressources politique de la ville, activité {TableParts.Text(own.Year)}.",
    };

    public static ReportTable MixOf(CentreReturn own) => own.Mix with
    {
        Name = "Profil",
        Title = $"Votre profil et celui du réseau, {TableParts.Text(own.Year)}",
        Description = "Cette feuille contient une ligne par mission, type d'activité et thématique, avec sa part dans vos demi-journées et dans celles du réseau.",
        Columns = [.. own.Mix.Columns.Select(column => column.Key == "share" ? column with { Title = "Votre centre (%)" } : column)],
        Notes = [CentreWords.MixReading, .. CentreWords.Shorthand([own.Mix])],
        Source = $"Source : remontées des centres de ressources politique de la ville, activité {TableParts.Text(own.Year)}.",
    };

    private static string InOwnWords(string note, CentreReturn own) => note == TableParts.ScopeOf(own.Own) ? CentreWords.OnlyOwn : note;

    private static string Source(CentreReturn own) => $"Source : votre remontée, activité {TableParts.Text(own.Year)}.";
}
