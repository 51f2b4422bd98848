namespace CrpvReporting.SampleReturns;

/// <summary>What activities of each theme are about, as it would follow « : » in a title.</summary>
internal static class ThemeSubjects
{
    public static IReadOnlyDictionary<string, string[]> All { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["EDUCATION"] = ["les cités éducatives en pratique", "la réussite éducative dès la petite enfance", "l’alliance entre familles et école",
            "la prévention du décrochage scolaire", "la continuité éducative", "le rôle des référents de parcours", "les savoirs de base au cœur des quartiers"],
        ["VRL"] = ["valeurs de la République et laïcité", "la laïcité dans l’accueil du public", "le fait religieux dans la relation éducative",
            "la laïcité au quotidien des équipes", "la neutralité des agents et des associations délégataires"],
        ["LIEN_CULTURE_SPORT"] = ["la culture au cœur des quartiers", "le sport comme levier d’inclusion", "les tiers-lieux de proximité",
            "l’éducation artistique hors les murs", "la vie associative et ses bénévoles", "les centres sociaux et le lien entre générations"],
        ["SANTE"] = ["les ateliers santé ville", "la médiation en santé", "la santé mentale dans les quartiers", "l’alimentation et l’activité physique",
            "les contrats locaux de santé"],
        ["PREVENTION"] = ["la tranquillité publique", "la prévention des rixes", "la prévention de la radicalisation", "la médiation sociale en soirée",
            "le rapprochement entre police et population"],
        ["ACCES_DROITS"] = ["le non-recours aux droits", "les points d’accès au droit", "l’« aller vers » : méthodes et limites", "les espaces France services",
            "l’accompagnement aux démarches"],
        ["EMPLOI"] = ["l’insertion des jeunes diplômés", "l’entrepreneuriat dans les quartiers", "les clauses sociales dans les marchés",
            "l’économie sociale et solidaire", "la levée des freins à l’emploi", "le repérage des « invisibles »"],
        ["CADRE_VIE"] = ["la gestion urbaine de proximité", "l’abattement de taxe foncière", "le relogement dans le renouvellement urbain",
            "la mémoire des quartiers en chantier", "les copropriétés fragiles", "l’usage des espaces publics"],
        ["TRANSITION"] = ["la transition écologique vue des quartiers", "les jardins partagés", "la précarité énergétique", "le réemploi et les ressourceries"],
        ["CONTRATS"] = ["l’évaluation à mi-parcours du contrat de ville", "la rénovation des contrats de ville", "la mobilisation du droit commun",
            "l’appel à projets annuel", "l’ingénierie des équipes projet", "la mise en œuvre du protocole d’engagements"],
        ["OBSERVATION"] = ["lire les données d’un quartier", "le portrait statistique des quartiers", "l’enquête auprès des habitants",
            "les indicateurs de suivi du contrat de ville"],
        ["PARTICIPATION"] = ["les conseils citoyens, bilan et suites", "les budgets participatifs", "le pouvoir d’agir des habitants",
            "la maison du projet", "les tables de quartier", "la coformation entre élus et habitants"],
        ["JEUNESSE"] = ["l’engagement des jeunes", "les adultes-relais auprès des jeunes", "la mobilité des jeunes", "la prévention spécialisée aujourd’hui"],
        ["EGALITE_FH"] = ["l’égalité entre les femmes et les hommes", "les femmes dans l’espace public", "la lutte contre les violences faites aux femmes",
            "le budget intégrant l’égalité", "les familles monoparentales"],
        ["DISCRIMINATIONS"] = ["la lutte contre les discriminations", "le testing comme outil", "les plans territoriaux de lutte contre les discriminations",
            "les discriminations à l’adresse"],
        ["NUMERIQUE"] = ["l’inclusion numérique", "animer une réunion à distance", "les outils numériques des associations", "la parentalité numérique"],
        ["CRISE_SANITAIRE"] = ["les quartiers face à la crise sanitaire", "la relance dans les quartiers", "les solidarités nées du confinement",
            "les associations à l’épreuve de la crise", "la prévention sanitaire et l’« aller vers »"],
        ["AUTRE"] = ["les ressources du centre", "les métiers du développement social urbain", "les coopérations européennes", "la ruralité et les petites villes"],
    };
}
