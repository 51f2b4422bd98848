namespace CrpvReporting.SampleReturns;

/// <summary>A column of a return: its field name, its French title and what it says of an activity in a centre's own style.</summary>
internal sealed record ReturnColumn(string Name, string Title, Func<SampleActivity, CentreStyle, Cell> Read)
{
    public static IReadOnlyList<ReturnColumn> All { get; } =
    [
        new("annee", "Année", (line, _) => Cell.Of(line.Year)),
        new("centre", "Centre", (line, style) => style.Word(CodeList.Centres, line.Centre)),
        new("id_action", "Référence de l'action", (line, style) => style.Text(line.ActionReference)),
        new("date", "Date", (line, _) => Cell.Of(line.FirstDay)),
        new("date_fin", "Date de fin", (line, style) => line.LastDay == line.FirstDay && !style.RepeatsDate ? Cell.Empty : Cell.Of(line.LastDay)),
        new("intitule", "Intitulé", (line, style) => style.Text(line.Title)),
        new("mission", "Mission", (line, style) => style.Word(CodeList.Missions, line.Mission)),
        new("type_activite", "Type d'activité", (line, style) => style.Word(CodeList.ActivityTypes, line.Type)),
        new("thematique", "Thématique principale", (line, style) => style.Word(CodeList.Themes, line.Theme)),
        new("thematiques_secondaires", "Thématiques secondaires", (line, style) => style.Words(CodeList.Themes, line.SecondaryThemes)),
        new("mode", "Mode", (line, style) => style.Word(CodeList.Modes, line.Mode)),
        new("echelle", "Échelle", (line, style) => style.Word(CodeList.Scales, line.Scale)),
        new("territoire", "Territoire", (line, style) => style.Text(line.Territory)),
        new("code_qpv", "Code QPV", (line, _) => Cell.Of(string.Join('|', line.Districts))),
        new("dispositifs", "Dispositifs", (line, style) => style.Words(CodeList.Dispositifs, line.Dispositifs)),
        new("crise_sanitaire", "Lien avec la crise sanitaire", (line, style) => Cell.Of(line.IsHealthCrisis ? "oui" : style.WritesDefaults ? "non" : "")),
        new("champ", "Champ", (line, style) => line.Perimeter == Slot.InScope && !style.WritesDefaults
            ? Cell.Empty : style.Word(CodeList.Perimeters, line.Perimeter)),
        new("demi_journees", "Demi-journées", (line, _) => Cell.Of(line.HalfDays)),
        new("duree_minutes", "Durée (minutes)", (line, _) => Cell.Of(line.Minutes)),
        new("participants", "Participants", (line, _) => Cell.Of(line.Participants)),
        .. CodeList.Publics.Codes.Select(Public),
        new("co_organisateurs", "Centres co-organisateurs", (line, _) => Cell.Of(string.Join('|', line.CoOrganisers))),
        new("id_evenement", "Identifiant d'événement partagé", (line, _) => Cell.Of(line.EventReference)),
        new("lieu", "Lieu", (line, style) => style.Text(line.Venue)),
        new("observations", "Observations", (line, style) => style.Text(line.Remarks)),
    ];

    private static ReturnColumn Public(string code, int index) =>
        new($"participants_{code.ToLowerInvariant()}", $"Dont {CodeList.Publics.LabelOf(code)}", (line, style) =>
            line.Publics.Count == 0 || (line.Publics[index] == 0 && !style.WritesDefaults) ? Cell.Empty : Cell.Of(line.Publics[index]));
}
