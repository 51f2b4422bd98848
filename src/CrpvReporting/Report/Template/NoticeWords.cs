using System.Globalization;

namespace CrpvReporting.Report.Template;

/// <summary>What the notice says: sections, each of labels with their text.</summary>
internal static class NoticeWords
{
    public static IReadOnlyList<(string Section, IReadOnlyList<(string Label, string Text)> Lines)> Of(TemplateRequest request) =>
    [
        ("Ce classeur",
        [
            ("À quoi il sert", "À remonter, une fois par an, l'activité d'un centre de ressources politique de la ville pour le bilan national."),
            ("Pour qui, pour quand", Identity(request)),
            ("Une ligne", "Une ligne de la feuille « Activités » est une séance réalisée auprès de personnes extérieures au centre. Une action de trois séances fait trois lignes, avec la même référence d'action."),
        ]),
        ("La demi-journée d'intervention",
        [
            ("La règle", ReportWords.HalfDayRule),
            ("1 demi-journée", "Un atelier de 9 h 30 à 12 h 30. Une réunion de réseau en soirée. Une visioconférence de deux heures, que l'équipe compte un ou trois animateurs."),
            ("2 demi-journées", "Une journée d'étude de 9 h à 17 h."),
            ("4 demi-journées", "Une formation de deux jours, sur une seule ligne avec sa date de fin, ou sur deux lignes de 2."),
            ("0 demi-journée", "Une publication, une réunion interne, la préparation d'une journée, un trajet."),
        ]),
        ("Remplir la feuille « Activités »",
        [
            ("Où écrire", $"À partir de la ligne {Text(EntrySheet.HeaderRow + 1)}, sans changer la ligne d'en-tête. {Text(EntrySheet.PreparedRows)} lignes sont prêtes ; vous pouvez en insérer, en supprimer, trier et filtrer. Une ligne laissée vide n'est pas comptée."),
            ("Les colonnes", "En-tête foncé et cellules jaune pâle : à remplir à chaque ligne. En-tête clair : à remplir quand vous le savez. Tout à droite, le nombre de participants de chaque public."),
            ("Les listes", "Choisissez dans la liste de la cellule. Pour en indiquer plusieurs (thématiques secondaires, dispositifs, centres co-organisateurs), séparez-les par « | »."),
            ("Un nombre inconnu", "Laissez la cellule vide : inconnu n'est pas zéro."),
            ("À plusieurs centres", "Chaque centre remonte l'événement, avec la même date et le même identifiant d'événement partagé."),
            ("Les personnes", "N'écrivez ni nom, ni adresse, ni téléphone : seulement des nombres de participants."),
            ("Coller d'un autre fichier", "Collez les valeurs seules (collage spécial), sans quoi les listes et les contrôles des cellules s'effacent."),
        ]),
        .. YearlyForm(request),
        ("Renvoyer le classeur",
        [
            ("Format", "Enregistrez au format Excel (.xlsx), sans mot de passe. Les feuilles « Notice » et « Listes » peuvent rester."),
            ("Nom du fichier", FileName(request)),
            ("Destinataire", "Le service de l'ANCT qui vous a transmis ce modèle."),
            ("Une correction", "Renvoyez le classeur entier : il remplace le précédent."),
        ]),
    ];

    /// <summary>Nothing in a year without indicators to declare.</summary>
    private static IEnumerable<(string Section, IReadOnlyList<(string Label, string Text)> Lines)> YearlyForm(TemplateRequest request)
    {
        if (request.YearlyIndicators.Count > 0)
            yield return ("Remplir la feuille « Fiche annuelle »",
            [
                ("À quoi elle sert", "À déclarer ce qui vaut pour l'année entière et qu'aucune séance ne porte. Une ligne par indicateur : écrivez sa valeur dans la colonne « Valeur ». Laissée vide, la feuille n'est pas lue."),
                .. request.YearlyIndicators.Select(indicator => (indicator.Label, YearlyFormSheet.Words(indicator))),
            ]);
    }

    /// <summary>The name to give to the file: « ARA_2021.xlsx ».</summary>
    public static string? FileNameOf(TemplateRequest request) =>
        request is { Centre: { } centre, Year: { } year } ? $"{centre.Code}_{Text(year)}.xlsx" : null;

    private static string Identity(TemplateRequest request) => request switch
    {
        { Centre: { } centre, Year: { } year } => $"{centre.Label} ({centre.Code}), activité de {Text(year)}. Centre et année sont déjà inscrits sur chaque ligne.",
        { Centre: { } centre } => $"{centre.Label} ({centre.Code}), déjà inscrit sur chaque ligne. L'année est à indiquer dans la première colonne ou dans le nom du fichier.",
        { Year: { } year } => $"Activité de {Text(year)}, déjà inscrite sur chaque ligne. Le centre est à choisir dans la colonne « Centre », sur une ligne au moins, ou à indiquer dans le nom du fichier.",
        _ => "L'année et le centre sont à indiquer dans les deux premières colonnes, sur une ligne au moins, ou dans le nom du fichier.",
    };

    private static string FileName(TemplateRequest request) => FileNameOf(request) is { } name
        ? $"De préférence {name}."
        : "De préférence CODE_ANNÉE, par exemple ARA_2021.xlsx. Les codes des centres sont dans la feuille « Listes ».";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
