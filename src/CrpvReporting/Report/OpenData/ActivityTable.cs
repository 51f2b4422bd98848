using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;

namespace CrpvReporting.Report.OpenData;

/// <summary>
/// « activites »: the lines of a year added up on all their coded dimensions, centre included. No title, place or remark of a
/// line is in it; gross totals are sums of its rows.
/// </summary>
public static class ActivityTable
{
    public const string Name = "activites";

    private static readonly OpenColumn[] Columns =
    [
        new("annee", OpenType.Integer, "Année", "Année de l'activité."),
        new("centre", OpenType.Text, "Centre", "Code du centre de ressources (codes.csv, liste « centres »)."),
        new("outre_mer", OpenType.Boolean, "Outre-mer", "Vrai pour un centre d'outre-mer."),
        new("mois", OpenType.Text, "Mois", "Mois du premier jour de l'activité, AAAA-MM."),
        new("champ", OpenType.Text, "Champ", "Code du champ (liste « perimeters ») : seul le champ politique de la ville entre dans les totaux du bilan."),
        new("mission", OpenType.Text, "Mission", "Code de la mission (liste « missions »)."),
        new("type_activite", OpenType.Text, "Type d'activité", "Code du type d'activité (liste « activity-types »)."),
        new("groupe_thematique", OpenType.Text, "Groupe de thématiques", "Code du groupe de la thématique principale (liste « theme-groups »)."),
        new("thematique", OpenType.Text, "Thématique principale", "Code de la thématique principale (liste « themes »)."),
        new("mode", OpenType.Text, "Mode", "Code du mode (liste « modes »)."),
        new("echelle", OpenType.Text, "Échelle", "Code de l'échelle territoriale (liste « scales ») ; vide : non renseignée.", IsRequired: false),
        new("dispositifs", OpenType.Text, "Dispositifs", "Codes des dispositifs (liste « dispositifs »), séparés par « | » ; vide : aucun.", IsRequired: false),
        new("crise_sanitaire", OpenType.Boolean, "Lien avec la crise sanitaire", "Vrai pour les activités en lien avec la crise sanitaire."),
        new("demi_journees", OpenType.Number, "Demi-journées", "Demi-journées d'intervention, telles que le centre les déclare (brut)."),
        new("activites", OpenType.Integer, "Activités", "Nombre de lignes des remontées : séances réalisées."),
        new("participations", OpenType.Integer, "Participations", "Personnes présentes, séance par séance ; vide : aucune de ces activités ne les déclare.", IsRequired: false),
    ];

    public static OpenTable Of(YearBalance balance) => new(
        Name,
        $"Activités de {TableParts.Text(balance.Year)} par centre, mois, mission, type, thématique, mode, échelle et dispositifs",
        "Une ligne par combinaison de dimensions : les activités qui ont toutes ces réponses en commun, additionnées. Les totaux bruts du bilan sont les sommes des lignes du champ politique de la ville.",
        Columns,
        [.. balance.Cells.GroupBy(KeyOf).OrderBy(group => group.Key, Comparer<RowKey>.Create(RowKey.Compare)).Select(group => RowOf(balance.Year, group.Key, Sum(group)))]);

    private static Measures Sum(IEnumerable<BalanceCell> cells) => cells.Aggregate(default(Measures), (sum, cell) => sum + cell.Measures);

    private static RowKey KeyOf(BalanceCell cell) => new(
        cell.Centre, cell.Month, cell.Perimeter, cell.Mission, cell.ActivityType, cell.Theme, cell.Mode, cell.Scale,
        string.Join('|', cell.Dispositifs.Select(dispositif => dispositif.Code)), cell.HealthCrisis);

    private static ReportCell[] RowOf(int year, RowKey key, Measures sum) =>
    [
        ReportCell.Of(year), ReportCell.Of(key.Centre.Code), Flag(Dimensions.IsOverseas(key.Centre)), ReportCell.Of(DimensionValue.OfMonth(key.Month).Code!), ReportCell.Of(key.Perimeter.Code),
        CodeOf(key.Mission), CodeOf(key.Type), ReportCell.OfOptional(key.Theme?.Attributes["groupe"]), CodeOf(key.Theme), CodeOf(key.Mode), CodeOf(key.Scale),
        ReportCell.OfOptional(key.Dispositifs), Flag(key.HealthCrisis), ReportCell.Of(sum.HalfDays.Value), ReportCell.Of(sum.Activities), ReportCell.OfOptional((decimal?)sum.Participants),
    ];

    private static ReportCell CodeOf(CodeEntry? entry) => ReportCell.OfOptional(entry?.Code);

    private static ReportCell Flag(bool value) => ReportCell.Of(value ? "true" : "false");

    /// <summary>What the lines of one row have in common: all dimensions of a cell but the shared event.</summary>
    private sealed record RowKey(
        CodeEntry Centre, int Month, CodeEntry Perimeter, CodeEntry? Mission, CodeEntry? Type, CodeEntry? Theme, CodeEntry? Mode, CodeEntry? Scale, string Dispositifs, bool HealthCrisis)
    {
        public static int Compare(RowKey? left, RowKey? right)
        {
            var compared = left!.Ranks().CompareTo(right!.Ranks());
            return compared != 0 ? compared : string.CompareOrdinal(left.Dispositifs, right.Dispositifs);
        }

        private (int, int, int, int, int, int, int, (int, bool)) Ranks() =>
            (Centre.Index, Month, Perimeter.Index, RankOf(Mission), RankOf(Type), RankOf(Theme), RankOf(Mode), (RankOf(Scale), HealthCrisis));

        private static int RankOf(CodeEntry? entry) => entry?.Index ?? -1;
    }
}
