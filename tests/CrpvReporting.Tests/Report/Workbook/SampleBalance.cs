using System.Globalization;
using CrpvReporting.Report;
using CrpvReporting.Tests.Report.Charts;

namespace CrpvReporting.Tests.Report.Workbook;

/// <summary>A balance of realistic size and awkward contents; its numbers are made up by a formula, not by chance.</summary>
internal static class SampleBalance
{
    public const string LongTitle =
        "Cycle de qualification « Valeurs de la République et laïcité » : comprendre le cadre juridique, outiller les professionnels de terrain, "
        + "partager les situations rencontrées dans les quartiers prioritaires, construire des réponses communes entre services de l’État, "
        + "collectivités, associations et conseils citoyens de la région";

    private const string Source = "Source : remontées des centres de ressources politique de la ville, bilan 2021.";

    private static readonly string[] Themes =
    [
        "Éducation", "Valeurs de la République et laïcité", "Lien social, culture, sport", "Santé", "Prévention et sécurité", "Accès aux droits",
        "Emploi et développement économique", "Habitat et renouvellement urbain", "Cadre de vie et transition écologique", "Contrats de ville",
        "Évaluation", "Observation", "Participation citoyenne", "Jeunesse", "Égalité femmes-hommes", "Lutte contre les discriminations",
        "Crise sanitaire", "Numérique",
    ];

    private static readonly string[] Types =
    [
        "Activité de réseau", "Groupe de travail", "Manifestation à vocation informative", "Cycle de qualification", "Formation",
        "Accompagnement individualisé", "Autre",
    ];

    private static readonly string[] Titles =
    [
        "=1+1 : ce titre commence par un signe égal", "+ de lien dans les quartiers", "- atelier « mobilité »", "@ccès aux droits",
        "Journée d’étude sur l’égalité 👩🏽‍💻", "'apostrophe en tête", "123", "2021-03-04", "VRAI", "  espaces autour  ", "deux\r\nlignes",
        "littéral _x0041_ gardé", "caract\u0001ère interdit", LongTitle, "Ætna — œuvre, Noël, où ça ?", "Visite d’un quartier",
    ];

    public static BalanceReport Create(int lineCount = 40) => new(
        2021,
        "Bilan national d’activité 2021 des centres de ressources politique de la ville",
        "3 123 demi-journées d’intervention ont été réalisées en 2021 par 17 des 19 centres de ressources.",
        [
            new("Période", "Du 1er janvier au 31 décembre 2021."),
            new("Couverture", "17 centres sur 19 ont remonté leur activité, soit 89 % des demi-journées de 2020."),
            new("Règle de la demi-journée", "Une séance à destination d’un public extérieur, quel que soit le nombre d’intervenants : jusqu’à 4 heures, 1 ; plus de 4 heures dans la journée, 2 ; une soirée, 1 ; plusieurs jours, leur somme. La préparation, les trajets, les réunions internes et les publications comptent pour 0. Les pas de 0,5 sont acceptés."),
            new("Signes abrégés", "[nr] : non remonté, ce qui n’est pas zéro. [so] : sans objet."),
            new("Total brut, total net", "Le total brut additionne ce que chaque centre déclare ; le total net compte une fois chaque événement organisé à plusieurs."),
            new("Licence", "Licence Ouverte 2.0 (Etalab)."),
            new("Version", "Programme 0.1.0 ; données du 12 décembre 2022."),
        ],
        [
            new(NoteSubject.Themes, "Une activité porte un thème principal, qui entre seul dans les totaux ; ses thèmes secondaires sont gardés à part."),
            new(NoteSubject.Coverage, "Un centre qui n’a pas remonté son activité est marqué [nr] : il n’entre ni dans les totaux ni dans les parts, et rien n’est estimé à sa place."),
            new(NoteSubject.Participants, "Les participations additionnent les présents de chaque séance ; elles ne disent pas combien de personnes différentes ont été touchées."),
        ],
        [Headline(), ByMission(), ByTheme(), TypesByModes(), ByMonth(), ByCentre(), NoTotal()],
        [SampleFigures.Themes, SampleFigures.Types, SampleFigures.Months, SampleFigures.Years],
        Lines(lineCount));

    public static DataSheet Lines(int count) => new(
        "Donnees",
        "Lignes d’activité remontées par les centres, 2021",
        "Cette feuille contient une ligne par activité, avec le fichier et la ligne dont elle vient.",
        [
            new("centre", "Centre", ColumnKind.Text),
            new("id_activite", "Identifiant de l’activité", ColumnKind.Text),
            new("intitule", "Intitulé", ColumnKind.Text),
            new("date_debut", "Date de début", ColumnKind.Date),
            new("type", "Type d’activité", ColumnKind.Text),
            new("thematique", "Thématique principale", ColumnKind.Text),
            new("mode", "Mode", ColumnKind.Text),
            new("demi_journees", "Demi-journées (brut)", ColumnKind.Number, 1),
            new("demi_journees_net", "Demi-journées (net)", ColumnKind.Number, 1),
            new("participations", "Participations (personnes × séances)", ColumnKind.Number),
            new("part_distance", "Part de la séance à distance (%)", ColumnKind.Share, 1),
            new("fichier", "Fichier d’origine", ColumnKind.Text),
            new("feuille", "Feuille d’origine", ColumnKind.Text),
            new("ligne", "Ligne d’origine (numéro)", ColumnKind.Number),
            new("empreinte", "Empreinte de la ligne", ColumnKind.Text),
        ],
        Enumerable.Range(0, count).Select(Line),
        Source);

    private static ReportCell[] Line(int index) =>
    [
        ReportCell.Of($"CRPV-{index % 19 + 1:00}"),
        ReportCell.Of(string.Create(CultureInfo.InvariantCulture, $"A{index:00000}")),
        ReportCell.Of(Titles[index % Titles.Length]),
        ReportCell.Of(index % 53 == 5 ? "mars 2021" : new DateOnly(2021, 1, 1).AddDays(index % 365).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ReportCell.Of(Types[index % Types.Length]),
        ReportCell.Of(Themes[index % Themes.Length]),
        ReportCell.Of((index % 3) switch { 0 => "présentiel", 1 => "distanciel", _ => "hybride" }),
        ReportCell.Of(index % 7 / 2m),
        ReportCell.Of(index % 5 / 2m),
        ReportCell.OfReported(index % 11 == 3 ? null : index * 37 % 240),
        index % 3 == 0 ? ReportCell.NotApplicable : ReportCell.Of(index % 13 / 13m),
        ReportCell.Of($"bilan_2021_crpv_{index % 19 + 1:00}.xlsx"),
        ReportCell.Of("Activités"),
        ReportCell.Of(index / 19 + 6),
        ReportCell.Of(string.Create(CultureInfo.InvariantCulture, $"{unchecked((uint)index * 2654435761u):x8}")),
    ];

    private static ReportTable Headline() => new(
        "chiffres_cles", "Chiffres clés du bilan 2021", "Cette feuille contient les chiffres d’ensemble, avec ceux de l’année précédente.",
        [
            new("indicateur", "Indicateur (unité)", ColumnKind.Text), new("n", "2021", ColumnKind.Number, 1), new("n1", "2020", ColumnKind.Number, 1),
            new("evolution", "Évolution (%)", ColumnKind.Share, 1),
        ],
        [
            [ReportCell.Of("Demi-journées d’intervention, total brut"), ReportCell.Of(3123m), ReportCell.Of(2187.5m), ReportCell.Of(3123m / 2187.5m - 1)],
            [ReportCell.Of("Demi-journées d’intervention, total net"), ReportCell.Of(2988.5m), ReportCell.NotReported, ReportCell.NotApplicable],
            [ReportCell.Of("Participations (personnes × séances)"), ReportCell.Of(41_250m), ReportCell.Of(28_004m), ReportCell.Of(-0.123456789m)],
            [ReportCell.Of("Équivalents temps plein"), ReportCell.Of(81.1m), ReportCell.Of(0m), ReportCell.NotApplicable],
        ],
        null, ["Couverture : 17 centres sur 19 en 2021, 19 sur 19 en 2020."], Source)
    {
        About = [NoteSubject.Coverage, NoteSubject.Participants],
    };

    private static ReportTable ByMission() => new(
        "par_mission", "Demi-journées d’intervention par mission, 2021", "Cette feuille contient les demi-journées d’intervention par mission du cadre de référence.",
        [new("mission", "Mission", ColumnKind.Text), new("dj", "Demi-journées (brut)", ColumnKind.Number, 1), new("part", "Part du total (%)", ColumnKind.Share, 1)],
        [
            [ReportCell.Of("Animation des réseaux d’acteurs"), ReportCell.Of(1204.5m), ReportCell.Of(1204.5m / 3123)],
            [ReportCell.Of("Montée en compétences des acteurs locaux"), ReportCell.Of(1310m), ReportCell.Of(1310m / 3123)],
            [ReportCell.Of("Capitalisation et diffusion de la connaissance"), ReportCell.Of(402.5m), ReportCell.Of(402.5m / 3123)],
            [ReportCell.Of("Missions complémentaires"), ReportCell.Of(206m), ReportCell.Of(206m / 3123)],
        ],
        [ReportCell.Of("Total"), ReportCell.Of(3123m), ReportCell.Of(1)],
        ["Couverture : 17 centres sur 19, 89 % des demi-journées de 2020."], Source);

    private static ReportTable ByTheme() => new(
        "par_thematique", "Demi-journées d’intervention par thématique principale, 2021",
        "Cette feuille contient les demi-journées d’intervention par thématique principale et la part de chacune.",
        [
            new("groupe", "Groupe de thématiques", ColumnKind.Text), new("theme", "Thématique principale", ColumnKind.Text) { Note = NoteSubject.Themes },
            new("dj", "Demi-journées (brut)", ColumnKind.Number, 1), new("part", "Part du total (%)", ColumnKind.Share, 1),
        ],
        [.. Themes.Select((theme, index) => new[]
        {
            ReportCell.Of(index < 6 ? "Cohésion sociale" : index < 7 ? "Emploi et développement économique" : index < 9 ? "Renouvellement urbain et cadre de vie" : index < 12 ? "Gouvernance" : "Transversales"),
            ReportCell.Of(theme), ReportCell.Of(462 - 17.5m * index), ReportCell.Of((462 - 17.5m * index) / 5638.5m),
        })],
        [ReportCell.Of("Total"), ReportCell.NotApplicable, ReportCell.Of(5638.5m), ReportCell.Of(1)],
        ["Couverture : 17 centres sur 19, 89 % des demi-journées de 2020.", "Une activité a une seule thématique principale : les parts s’additionnent."], Source);

    private static ReportTable TypesByModes() => new(
        "type_x_mode", "Demi-journées d’intervention par type d’activité et par mode, 2021",
        "Cette feuille contient les demi-journées d’intervention par type d’activité, en présentiel, à distance ou en hybride.",
        [
            new("type", "Type d’activité", ColumnKind.Text), new("presentiel", "Présentiel (demi-journées)", ColumnKind.Number, 1),
            new("distanciel", "Distanciel (demi-journées)", ColumnKind.Number, 1), new("hybride", "Hybride (demi-journées)", ColumnKind.Number, 1),
            new("total", "Total (demi-journées)", ColumnKind.Number, 1), new("part", "Part à distance (%)", ColumnKind.Share, 1),
        ],
        [.. Types.Select((type, index) => new[]
        {
            ReportCell.Of(type), ReportCell.Of(210 - 30m * index), index == 4 ? ReportCell.NotReported : ReportCell.Of(300 - 22.5m * index),
            ReportCell.Of(index), ReportCell.Of(510 - 51.5m * index), index == 4 ? ReportCell.NotApplicable : ReportCell.Of((300 - 22.5m * index) / (510 - 51.5m * index)),
        })],
        [ReportCell.Of("Total"), ReportCell.Of(840), ReportCell.Of(1417.5m), ReportCell.Of(21), ReportCell.Of(2488.5m), ReportCell.Of(1417.5m / 2488.5m)],
        ["Couverture : 17 centres sur 19.", "Le mode n’est pas renseigné pour 12 activités, comptées à part et absentes de ce tableau ; la part à distance rapporte les demi-journées distancielles au total de la ligne, les activités hybrides n’entrant que dans ce total."],
        Source);

    private static ReportTable ByMonth() => new(
        "par_mois", "Demi-journées d’intervention par mois, 2021", "Cette feuille contient les demi-journées d’intervention de chaque mois.",
        [new("mois", "Mois", ColumnKind.Text), new("premier", "Premier jour", ColumnKind.Date), new("dj", "Demi-journées (brut)", ColumnKind.Number, 1)],
        [.. Enumerable.Range(1, 12).Select(month => new[]
        {
            ReportCell.Of(new DateTime(2021, month, 1).ToString("MMMM", CultureInfo.InvariantCulture)),
            ReportCell.Of(string.Create(CultureInfo.InvariantCulture, $"2021-{month:00}-01")), ReportCell.Of(month == 8 ? 0 : 100 + 12.5m * month),
        })],
        [ReportCell.Of("Total"), ReportCell.NotApplicable, ReportCell.Of(2075)], ["Couverture : 17 centres sur 19."], Source);

    private static ReportTable ByCentre() => new(
        "TAB2021", "Demi-journées d’intervention par centre, 2021", "Cette feuille contient, pour chaque centre, ce qu’il a remonté.",
        [
            new("code", "Code", ColumnKind.Text), new("centre", "Centre", ColumnKind.Text), new("brut", "Demi-journées (brut)", ColumnKind.Number, 1),
            new("net", "Demi-journées (net)", ColumnKind.Number, 1), new("participations", "Participations (personnes × séances)", ColumnKind.Number),
            new("remarque", "Remarque du centre", ColumnKind.Text),
        ],
        [.. Enumerable.Range(1, 19).Select(index => new[]
        {
            ReportCell.Of(string.Create(CultureInfo.InvariantCulture, $"{index:00}")), ReportCell.Of($"Centre de ressources n° {index}"),
            ReportCell.OfReported(index is 7 or 12 ? null : 100 + 8.5m * index), ReportCell.OfReported(index is 7 or 12 ? null : 98 + 7.5m * index),
            ReportCell.OfReported(index is 7 or 12 ? null : 1234 * index), ReportCell.Of(index == 4 ? LongTitle : Titles[index % Titles.Length]),
        })],
        null, ["Les centres 7 et 12 n’ont pas remonté leur activité."], Source);

    private static ReportTable NoTotal() => new(
        "par_dispositif", "Demi-journées d’intervention par dispositif, 2021", "Cette feuille contient les demi-journées d’intervention qui concernent chaque dispositif.",
        [new("dispositif", "Dispositif", ColumnKind.Text), new("dj", "Demi-journées (brut)", ColumnKind.Number, 1)],
        [[ReportCell.Of("Cité éducative"), ReportCell.Of(412.5m)], [ReportCell.Of("Programme de réussite éducative"), ReportCell.Of(98)], [ReportCell.Of("Cité de l’emploi"), ReportCell.NotReported]],
        null, ["Une activité peut concerner plusieurs dispositifs : les lignes se recouvrent et ne s’additionnent pas."], Source);
}
