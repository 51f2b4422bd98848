namespace CrpvReporting.SampleReturns;

/// <summary>Plausible titles: what is held, where, about what.</summary>
internal static class TitleWriter
{
    /// <summary>A title for a line of this type; {0} is the subject, {1} the place.</summary>
    public static string Write(Prng prng, Slot slot, string subject, string place)
    {
        var title = Fill(prng.Pick(Patterns(slot)), subject, place);
        return slot.Perimeter == Slot.OutOfScope ? title + " (hors politique de la ville)" : title;
    }

    /// <summary>The title of one session of a series; the sessions of an action share all but the number.</summary>
    public static string WriteSession(string type, int style, int session, string subject, string place)
    {
        var patterns = SeriesPatterns(type);
        return Fill($"{patterns[style % patterns.Length]} – séance {session}", subject, place);
    }

    /// <summary>The title of an event that several centres return.</summary>
    public static string WriteShared(Slot slot, SharedEvent shared) =>
        slot.Type.Code switch
        {
            "RESEAU" => "Inter-réseaux",
            "MANIFESTATION" => "Rencontre commune",
            "CYCLE" => "Cycle commun",
            "FORMATION" => "Formation commune",
            _ => "Groupe de travail commun",
        } + $" {string.Join("-", shared.Centres)} : {shared.Subject}";

    private static string Fill(string pattern, string subject, string place) =>
        pattern.Replace("{0}", subject, StringComparison.Ordinal).Replace("{1}", place, StringComparison.Ordinal);

    private static string[] SeriesPatterns(string type) => type switch
    {
        "RESEAU" => ["Réseau des chefs de projet ({1}) : {0}", "Réseau régional des acteurs : {0}", "Club des partenaires, {1} : {0}",
            "Réseau des coordonnateurs, {1} : {0}"],
        "GROUPE_TRAVAIL" => ["Groupe de travail : {0}", "Atelier d’échange de pratiques ({1}) : {0}", "Groupe projet, {1} : {0}"],
        _ => ["Cycle de qualification : {0}", "Parcours de professionnalisation ({1}) : {0}", "Cycle « {0} », {1}"],
    };

    private static string[] Patterns(Slot slot) => slot.Type.Code switch
    {
        "RESEAU" => ["Rencontre du réseau, {1} : {0}", "Petit déjeuner du réseau ({1}) : {0}", "Réunion des délégués du préfet : {0}"],
        "GROUPE_TRAVAIL" => ["Réunion de travail partenariale, {1} : {0}", "Atelier, {1} : {0}"],
        "MANIFESTATION" => Manifestations(slot),
        "CYCLE" => ["Journée de qualification, {1} : {0}", "Module de qualification ({1}) : {0}"],
        "FORMATION" => ["Formation, {1} : {0}", "Formation de formateurs : {0} ({1})", "Prise de poste, {1} : {0}", "Session de formation interservices ({1}) : {0}"],
        "ACCOMPAGNEMENT" => ["Appui individualisé, {1} : {0}", "Accompagnement d’un porteur de projet ({1}) : {0}", "Conseil méthodologique, {1} : {0}",
            "Aide à la mise en œuvre d’un projet ({1}) : {0}"],
        _ when slot.Steps == 0 => ["Rédaction d’un cahier de capitalisation : {0}", "Mise en ligne d’une fiche d’expérience, {1} : {0}",
            "Parution de la lettre d’information : {0}"],
        _ => ["Comité de rédaction ({1}) : {0}", "Entretiens d’observation, {1} : {0}", "Diagnostic en marchant, {1} : {0}"],
    };

    private static string[] Manifestations(Slot slot) => (slot.Mode, slot.Steps) switch
    {
        ("DISTANCIEL", > 2) => ["Journée d’étude en ligne ({1}) : {0}", "Séminaire à distance, {1} : {0}"],
        ("DISTANCIEL", _) => ["Webinaire ({1}) : {0}", "Web-conférence, {1} : {0}", "Rendez-vous en ligne, {1} : {0}"],
        (_, > 2) => ["Journée d’étude, {1} : {0}", "Colloque ({1}) : {0}", "Séminaire, {1} : {0}", "Rencontre régionale ({1}) : {0}"],
        (_, 2) => ["Soirée-débat, {1} : {0}", "Matinée d’information ({1}) : {0}", "Visite de site, {1} : {0}"],
        _ => ["Point d’actualité ({1}) : {0}", "Présentation de ressources, {1} : {0}"],
    };
}
