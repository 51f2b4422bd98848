using System.Collections.Frozen;
using CrpvReporting.Domain;

namespace CrpvReporting.Import;

/// <summary>The kinds of findings, in the order in which a person meets them: the file, its columns, its cells, its lines, its repairs.</summary>
public static class FindingKinds
{
    private static readonly FrozenDictionary<string, FindingKind> ByCode = List().ToFrozenDictionary(kind => kind.Code, StringComparer.Ordinal);

    public static IReadOnlyList<FindingKind> All { get; } = List();

    /// <exception cref="KeyNotFoundException">There is no such code.</exception>
    public static FindingKind Of(string code) => ByCode[code];

    private static FindingKind[] List() =>
    [
        Error(FindingCodes.UnreadableFile, "Fichier illisible", "Le fichier est vide, endommagé, protégé par un mot de passe, trop volumineux ou d'un format que l'outil ne lit pas. Le message dit ce qu'il en est et quoi envoyer."),
        Error(FindingCodes.NoLine, "Aucune activité", "La feuille a un en-tête, mais aucune ligne d'activité au-dessous."),
        Note(FindingCodes.MoreFindings, "Autres constats", "Au-delà de mille constats par feuille, les suivants sont comptés et non listés."),
        Note(FindingCodes.SheetIgnored, "Feuille laissée de côté", "Aucune ligne d'en-tête d'activités n'y a été reconnue : une notice, une liste, un brouillon."),

        Error(FindingCodes.MissingColumn, "Colonne obligatoire absente", "Aucun en-tête ne désigne ce champ obligatoire. Les autres colonnes sont contrôlées tout de même."),
        Error(FindingCodes.DuplicateColumn, "Deux colonnes pour un champ", "Deux en-têtes désignent le même champ : l'outil ne choisit pas à la place du centre."),
        Note(FindingCodes.UnknownColumn, "Colonne hors schéma", "L'en-tête ne désigne aucun champ : la colonne n'est pas lue."),

        Error(FindingCodes.CentreUnknown, "Centre inconnu", "Ni l'option, ni une colonne, ni un titre, ni le nom de la feuille ou du fichier ne disent de quel centre il s'agit."),
        Error(FindingCodes.CentreContradiction, "Deux centres", "Deux indications désignent des centres différents."),
        Error(FindingCodes.CentreNotExpected, "Centre non attendu", "Le centre n'est pas dans la liste des centres de cette année-là."),
        Error(FindingCodes.OtherCentre, "Ligne d'un autre centre", "La ligne porte un autre centre que celui de la remontée."),
        Error(FindingCodes.YearUnknown, "Année inconnue", "Ni l'option, ni une colonne, ni un titre, ni le nom de la feuille ou du fichier ne disent de quelle année il s'agit."),
        Error(FindingCodes.YearContradiction, "Deux années", "Deux indications désignent des années différentes."),
        Error(FindingCodes.OtherYear, "Ligne d'une autre année", "La ligne porte une autre année que celle de la remontée."),

        Error(FindingCodes.RequiredEmpty, "Cellule obligatoire vide", "Le champ doit être rempli à chaque ligne."),
        Error(FindingCodes.UnknownCode, "Valeur hors liste", "La valeur n'est ni un code, ni un libellé, ni un synonyme de la liste. La valeur la plus proche est proposée."),
        Error(FindingCodes.CodeNotValid, "Valeur hors période", "La valeur est dans la liste, mais pas pour l'année de la remontée."),
        Error(FindingCodes.BadDate, "Date non lue", "La cellule ne contient pas un jour précis."),
        Error(FindingCodes.BadHalfDays, "Demi-journées non lues", "La cellule ne contient pas un nombre positif ou nul, multiple de 0,5."),
        Error(FindingCodes.BadCount, "Nombre non lu", "La cellule ne contient pas un nombre entier, positif ou nul."),
        Error(FindingCodes.BadYesNo, "Ni oui ni non", "La cellule ne contient ni oui ni non."),
        Error(FindingCodes.BadYear, "Année non lue", "La cellule ne contient pas une année."),
        Error(FindingCodes.BadDistrict, "Code de quartier non lu", "La cellule ne contient pas un code de quartier prioritaire."),
        Error(FindingCodes.TextTooLong, "Texte trop long", "Le texte dépasse la longueur admise."),
        Error(FindingCodes.ErrorValue, "Formule en erreur", "La formule de la cellule donne une erreur (#REF!, #DIV/0!…)."),

        Error(FindingCodes.DateOutsideYear, "Date hors de l'année", "La date n'est pas dans l'année de la remontée."),
        Error(FindingCodes.EndBeforeStart, "Fin avant le début", "La date de fin précède la date de début."),
        Error(FindingCodes.PublicsAboveParticipants, "Publics au-dessus du total", "La somme des publics dépasse le nombre de participants."),
    ];

    private static FindingKind Error(string code, string title, string explanation) => new(code, Severity.Error, title, explanation);

    private static FindingKind Note(string code, string title, string explanation) => new(code, Severity.Note, title, explanation);
}
