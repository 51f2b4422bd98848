using System.Globalization;
using CrpvReporting.Aggregate.Release;
using CrpvReporting.Domain;
using CrpvReporting.Schema;
using CrpvReporting.Schema.Editing;

namespace CrpvReporting.Report.Text;

/// <summary>The code lists and their edits, in words.</summary>
public static class ListText
{
    /// <summary>« Thématiques », for the list « themes ».</summary>
    public static string TitleOf(string list) => list switch
    {
        "activity-types" => "Types d'activité",
        "centres" => "Centres",
        "dispositifs" => "Dispositifs",
        "focus" => "Tranches du bilan qui ont un nom",
        "indicators" => "Indicateurs",
        "missions" => "Missions",
        "modes" => "Modes",
        "perimeters" => "Champs",
        "periods" => "Périodes",
        "publics" => "Publics",
        "scales" => "Échelles",
        "themes" => "Thématiques",
        _ => list,
    };

    /// <summary>The title of a column of a list.</summary>
    public static string ColumnOf(string column) => column switch
    {
        ListColumns.Code => "Code",
        ListColumns.Label => "Libellé",
        ListColumns.ValidFrom => "Première année",
        ListColumns.ValidTo => "Dernière année",
        ListColumns.ReplacedBy => "Remplacé par",
        ListColumns.Group => "Groupe",
        ListColumns.GroupLabel => "Libellé du groupe",
        ListColumns.Synonyms => "Autres écritures reconnues",
        ListColumns.TileColumn => "Carte en cases : colonne",
        ListColumns.TileRow => "Carte en cases : ligne",
        ListColumns.Regions => "Régions",
        ListColumns.From => "Premier jour",
        ListColumns.To => "Dernier jour",
        ListColumns.Reason => "Motif",
        "outre_mer" => "Outre-mer",
        "residuel" => "Valeur « autre »",
        "a_distance" => "À distance",
        _ => column,
    };

    /// <summary>What to write in a column; null where its title says it.</summary>
    public static string? HelpOf(ListColumn column) => column.Kind switch
    {
        ListColumnKind.Year when column.Name == ListColumns.ValidFrom => "Sur quatre chiffres. Vide : depuis toujours.",
        ListColumnKind.Year => "Sur quatre chiffres. Vide : le code sert encore. Pour fermer un code, écrivez sa dernière année.",
        ListColumnKind.SameList => "Le code qui prend la place d'un code fermé : les comparaisons entre années en tiennent compte.",
        ListColumnKind.Synonyms => "Une par ligne. Ce que les centres écrivent à la place du code ou du libellé.",
        ListColumnKind.Regions => "Codes des régions sur deux chiffres, séparés par « | ».",
        ListColumnKind.Day => "Sous la forme 2020-03-17.",
        _ => null,
    };

    /// <summary>What is wrong with an edit, and what to write instead.</summary>
    public static string Of(ListFault fault) => fault.Kind switch
    {
        ListFaultKind.NotEditable => "Cette liste ne se modifie pas ici : des calculs du programme en dépendent.",
        ListFaultKind.WrongCode => $"Code incorrect : {French.Quoted(fault.Value)}. Écrivez des majuscules sans accent, des chiffres et des traits bas, en commençant par une lettre, par exemple SANTE_MENTALE.",
        ListFaultKind.TakenCode => $"Le code {fault.Value} existe déjà dans cette liste. Modifiez-le, ou choisissez un autre code.",
        ListFaultKind.UnknownCode => $"Le code {fault.Value} n'est pas dans cette liste.",
        ListFaultKind.EditedMeanwhile => "Cette ligne a été modifiée par quelqu'un d'autre entre-temps. Relisez-la, puis recommencez.",
        ListFaultKind.NoChange => "Rien n'est différent de ce qui est déjà dans la liste.",
        ListFaultKind.ShippedCode => $"Le code {fault.Value} vient avec le programme : il ne se retire pas. Fermez-le en écrivant sa dernière année.",
        ListFaultKind.UsedCode when fault.Others.Count > 0 => $"Le code {fault.Value} remplace {French.List(fault.Others)} : il ne se retire pas. Fermez-le en écrivant sa dernière année.",
        ListFaultKind.UsedCode => $"Le code {fault.Value} est porté par des remontées reçues : il ne se retire pas. Fermez-le en écrivant sa dernière année.",
        ListFaultKind.Missing => $"{ColumnOf(fault.Column)} : à remplir.",
        ListFaultKind.TooLong => $"{ColumnOf(fault.Column)} : trop long. Écrivez 150 caractères au plus.",
        ListFaultKind.WrongCharacter => $"{ColumnOf(fault.Column)} : un caractère ne convient pas. Écrivez des lettres, des chiffres et de la ponctuation, sans barre « | ».",
        ListFaultKind.TakenName => $"{French.Quoted(fault.Value)} désigne déjà la ligne {fault.Others[0]} de cette liste. Choisissez un nom qui ne désigne qu'une ligne.",
        ListFaultKind.JoinedName => $"{French.Quoted(fault.Value)} peut se lire comme deux lignes à la suite, dont {fault.Others[0]}. Choisissez un nom qui ne désigne qu'une ligne.",
        ListFaultKind.WrongYear => $"{ColumnOf(fault.Column)} : {French.Quoted(fault.Value)} n'est pas une année. Écrivez une année de 2000 à 2100, ou rien.",
        ListFaultKind.EndBeforeStart => fault.Column == ListColumns.To
            ? "Le dernier jour précède le premier. Corrigez l'un des deux."
            : "La dernière année précède la première. Corrigez l'une des deux.",
        ListFaultKind.NotYesNo => $"{ColumnOf(fault.Column)} : choisissez oui ou non.",
        ListFaultKind.WrongNumber => $"{ColumnOf(fault.Column)} : {French.Quoted(fault.Value)} ne convient pas. Écrivez un nombre de 1 à 20, ou rien.",
        ListFaultKind.WrongDay => $"{ColumnOf(fault.Column)} : {French.Quoted(fault.Value)} n'est pas une date. Écrivez-la sous la forme 2020-03-17.",
        ListFaultKind.WrongRegion => $"Régions : {French.Quoted(fault.Value)} ne convient pas. Écrivez des codes de deux chiffres séparés par « | », par exemple 52|53.",
        ListFaultKind.UnknownGroup => "Groupe : choisissez un groupe de la liste.",
        ListFaultKind.WrongHeir => $"Remplacé par : {French.Quoted(fault.Value)} ne convient pas. Choisissez un autre code de la liste, qui ne mène pas à celui-ci.",
        ListFaultKind.HeirOfOpenCode => "Seul un code fermé est remplacé : écrivez sa dernière année, ou ne choisissez pas de remplaçant.",
        ListFaultKind.HalfPlace => "Carte en cases : remplissez la colonne et la ligne, ou aucune des deux.",
        ListFaultKind.TakenPlace => $"Carte en cases : cette place est celle de {fault.Others[0]}. Choisissez-en une autre.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault.Kind, null),
    };

    /// <summary>What an edit changes in balances already received, a sentence each; one that says so when nothing changes.</summary>
    public static IReadOnlyList<string> Of(ListEffects effects, string code)
    {
        List<string> sentences =
        [
            .. effects.Outside.Select(fault =>
                $"Des remontées {Year(fault.Year)} portent le code {code}, qui ne serait plus valide cette année-là ({French.List(fault.Centres)}) : le bilan {Year(fault.Year)} ne pourrait plus être figé avant correction."),
            .. effects.NoLongerExpected.Count == 0 ? (string[])[] : [$"Le centre {code} ne serait plus attendu en {Years(effects.NoLongerExpected)} : la couverture de ces bilans changerait."],
            .. effects.NewlyExpected.Count == 0 ? (string[])[] : [$"Le centre {code} serait attendu en {Years(effects.NewlyExpected)}, et manquerait à ces bilans."],
        ];
        if (effects.Uses.Count > 0)
            sentences.Add($"Ce code est porté par des remontées reçues : {French.List([.. effects.Uses.Select(use => $"{Year(use.Year)} ({French.Count(use.Centres, "centre", "centres")})")])}. Leurs bilans suivront la modification ; les bilans figés gardent leurs listes.");
        return sentences.Count == 0 ? ["Aucune remontée reçue ne porte ce code : aucun bilan ne change."] : sentences;
    }

    /// <summary>« 2017 à 2019 », « depuis 2017 », « jusqu'à 2019 », « toujours ».</summary>
    public static string Validity(CodeEntry entry) => (entry.ValidFrom, entry.ValidTo) switch
    {
        (null, null) => "toujours",
        ({ } first, null) => $"depuis {Year(first)}",
        (null, { } last) => $"jusqu'à {Year(last)}",
        ({ } first, { } last) => first == last ? Year(first) : $"{Year(first)} à {Year(last)}",
    };

    private static string Years(IReadOnlyList<int> years) => French.List([.. years.Select(Year)]);

    private static string Year(int number) => number.ToString(CultureInfo.InvariantCulture);
}
