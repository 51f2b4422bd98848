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

        Note(FindingCodes.TitleRows, "Titre au-dessus de l'en-tête", "Les lignes au-dessus de l'en-tête ne sont pas des activités. Un centre ou une année qui y est écrit sert à reconnaître la remontée."),
        Note(FindingCodes.HeaderOnRows, "En-tête sur plusieurs lignes", "Deux ou trois lignes sont lues ensemble comme en-tête, parce qu'elles nomment ainsi plus de champs que l'une d'elles seule."),
        Note(FindingCodes.HeaderRepeated, "En-tête répété", "La ligne reprend les mots de l'en-tête dans les mêmes colonnes."),
        Note(FindingCodes.HelpRow, "Consigne ou exemple", "La ligne sous l'en-tête dit ce qu'il faut écrire (« jj/mm/aaaa »…), ou commence par « Exemple »."),
        Note(FindingCodes.SectionTitle, "Titre de section", "Un texte seul, à gauche du tableau, suivi d'autres lignes."),
        Note(FindingCodes.Footnote, "Note sous le tableau", "Un texte seul, à gauche, après la dernière ligne."),
        Note(FindingCodes.OutsideColumns, "Ligne hors des colonnes lues", "La ligne n'a rien dans les colonnes reconnues."),
        Note(FindingCodes.TotalRow, "Ligne de total", "La ligne commence par « Total », « Sous-total », « Ensemble », « Cumul » ou « Somme » sans être datée, ou n'a qu'un nombre égal à la somme des demi-journées : elle n'est pas ajoutée à la somme."),
        Warning(FindingCodes.TotalMismatch, "Total différent de la somme", "Le nombre d'une ligne de total n'est la somme ni de toutes les lignes, ni de celles depuis le total précédent : une ligne manque peut-être, ou le total est ancien."),

        Error(FindingCodes.DateOutsideYear, "Date hors de l'année", "La date n'est pas dans l'année de la remontée."),
        Error(FindingCodes.EndBeforeStart, "Fin avant le début", "La date de fin précède la date de début."),
        Error(FindingCodes.PublicsAboveParticipants, "Publics au-dessus du total", "La somme des publics dépasse le nombre de participants."),
    ];

    private static FindingKind Error(string code, string title, string explanation) => new(code, Severity.Error, title, explanation);

    private static FindingKind Warning(string code, string title, string explanation) => new(code, Severity.Warning, title, explanation);

    private static FindingKind Note(string code, string title, string explanation) => new(code, Severity.Note, title, explanation);
}
