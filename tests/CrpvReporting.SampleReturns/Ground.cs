namespace CrpvReporting.SampleReturns;

/// <summary>Places of one centre, for titles, territories and QPV codes.</summary>
/// <param name="Centre">Code of the centre.</param>
/// <param name="Region">Name of the region, or of the part of it that the centre covers.</param>
/// <param name="Department">A département.</param>
/// <param name="DepartmentCode">Its three characters in a QPV code.</param>
/// <param name="Communes">Communes of that département.</param>
internal sealed record Ground(string Centre, string Region, string Department, string DepartmentCode, params string[] Communes)
{
    public static IReadOnlyList<Ground> All { get; } =
    [
        new("ARA", "Auvergne-Rhône-Alpes", "Rhône", "069", "Lyon", "Vénissieux", "Vaulx-en-Velin", "Villeurbanne"),
        new("ARA", "Auvergne-Rhône-Alpes", "Loire", "042", "Saint-Étienne", "Roanne", "Firminy"),
        new("ARA", "Auvergne-Rhône-Alpes", "Isère", "038", "Grenoble", "Échirolles", "Vienne"),
        new("BFC", "Bourgogne-Franche-Comté", "Doubs", "025", "Besançon", "Montbéliard"),
        new("BFC", "Bourgogne-Franche-Comté", "Côte-d’Or", "021", "Dijon", "Chenôve"),
        new("BFC", "Bourgogne-Franche-Comté", "Nièvre", "058", "Nevers", "Cosne-Cours-sur-Loire"),
        new("BPL", "Bretagne et Pays de la Loire", "Loire-Atlantique", "044", "Nantes", "Saint-Nazaire", "Saint-Herblain"),
        new("BPL", "Bretagne et Pays de la Loire", "Ille-et-Vilaine", "035", "Rennes", "Redon", "Fougères"),
        new("BPL", "Bretagne et Pays de la Loire", "Sarthe", "072", "Le Mans", "Allonnes"),
        new("CVL", "Centre-Val de Loire", "Loiret", "045", "Orléans", "Montargis", "Fleury-les-Aubrais"),
        new("CVL", "Centre-Val de Loire", "Indre-et-Loire", "037", "Tours", "Joué-lès-Tours"),
        new("CVL", "Centre-Val de Loire", "Cher", "018", "Bourges", "Vierzon"),
        new("GES", "Grand Est", "Bas-Rhin", "067", "Strasbourg", "Haguenau", "Schiltigheim"),
        new("GES", "Grand Est", "Moselle", "057", "Metz", "Forbach", "Woippy"),
        new("GES", "Grand Est", "Marne", "051", "Reims", "Châlons-en-Champagne", "Épernay"),
        new("HDF", "Hauts-de-France", "Nord", "059", "Lille", "Roubaix", "Tourcoing", "Maubeuge"),
        new("HDF", "Hauts-de-France", "Pas-de-Calais", "062", "Calais", "Lens", "Boulogne-sur-Mer"),
        new("HDF", "Hauts-de-France", "Somme", "080", "Amiens", "Abbeville"),
        new("IDF91", "Essonne et Seine-et-Marne", "Essonne", "091", "Évry-Courcouronnes", "Grigny", "Corbeil-Essonnes", "Massy"),
        new("IDF91", "Essonne et Seine-et-Marne", "Seine-et-Marne", "077", "Meaux", "Melun", "Chelles"),
        new("IDF93", "Seine-Saint-Denis", "Seine-Saint-Denis", "093", "Saint-Denis", "Bobigny", "Clichy-sous-Bois", "Aubervilliers", "Stains", "Montreuil"),
        new("IDF95", "Val-d’Oise, Yvelines et Hauts-de-Seine", "Val-d’Oise", "095", "Argenteuil", "Sarcelles", "Garges-lès-Gonesse"),
        new("IDF95", "Val-d’Oise, Yvelines et Hauts-de-Seine", "Yvelines", "078", "Mantes-la-Jolie", "Trappes", "Les Mureaux"),
        new("IDF95", "Val-d’Oise, Yvelines et Hauts-de-Seine", "Hauts-de-Seine", "092", "Gennevilliers", "Nanterre"),
        new("NOR", "Normandie", "Seine-Maritime", "076", "Rouen", "Le Havre", "Dieppe"),
        new("NOR", "Normandie", "Calvados", "014", "Caen", "Hérouville-Saint-Clair", "Lisieux"),
        new("NOR", "Normandie", "Eure", "027", "Évreux", "Vernon"),
        new("NAQ", "Nouvelle-Aquitaine", "Gironde", "033", "Bordeaux", "Lormont", "Cenon", "Libourne"),
        new("NAQ", "Nouvelle-Aquitaine", "Vienne", "086", "Poitiers", "Châtellerault"),
        new("NAQ", "Nouvelle-Aquitaine", "Haute-Vienne", "087", "Limoges"),
        new("OCO", "Occitanie ouest", "Haute-Garonne", "031", "Toulouse", "Colomiers", "Muret"),
        new("OCO", "Occitanie ouest", "Tarn", "081", "Albi", "Castres"),
        new("OCO", "Occitanie ouest", "Hautes-Pyrénées", "065", "Tarbes", "Lourdes"),
        new("OCE", "Occitanie est", "Hérault", "034", "Montpellier", "Béziers", "Lunel"),
        new("OCE", "Occitanie est", "Gard", "030", "Nîmes", "Alès"),
        new("OCE", "Occitanie est", "Pyrénées-Orientales", "066", "Perpignan", "Elne"),
        new("PAC", "Provence-Alpes-Côte d’Azur", "Bouches-du-Rhône", "013", "Marseille", "Aix-en-Provence", "Arles", "Vitrolles"),
        new("PAC", "Provence-Alpes-Côte d’Azur", "Vaucluse", "084", "Avignon", "Carpentras", "Orange"),
        new("PAC", "Provence-Alpes-Côte d’Azur", "Var", "083", "Toulon", "La Seyne-sur-Mer"),
        new("GLP", "Guadeloupe", "Guadeloupe", "971", "Pointe-à-Pitre", "Les Abymes", "Basse-Terre"),
        new("MTQ", "Martinique", "Martinique", "972", "Fort-de-France", "Le Lamentin", "Sainte-Marie"),
        new("GUF", "Guyane", "Guyane", "973", "Cayenne", "Saint-Laurent-du-Maroni", "Kourou", "Matoury"),
        new("REU", "La Réunion", "La Réunion", "974", "Saint-Denis", "Saint-Pierre", "Le Port", "Saint-André", "Saint-Benoît"),
        new("MYT", "Mayotte", "Mayotte", "976", "Mamoudzou", "Koungou", "Dzaoudzi"),
    ];

    public static IReadOnlyList<Ground> Of(string centre) =>
        All.Where(ground => string.Equals(ground.Centre, centre, StringComparison.Ordinal)).ToList();
}
