using System.Collections.Frozen;
using CrpvReporting.Domain;

namespace CrpvReporting.Import;

/// <summary>The kinds of findings, in the order in which a person meets them: the file, its columns, its cells, its lines, its repairs.</summary>
public static class FindingKinds
{
    public static IReadOnlyList<FindingKind> All { get; } = List();

    private static FrozenDictionary<string, FindingKind> ByCode { get; } = All.ToFrozenDictionary(kind => kind.Code, StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">There is no such code.</exception>
    public static FindingKind Of(string code) => ByCode[code];

    private static FindingKind[] List() =>
    [
        Error(FindingCodes.UnreadableFile, "Fichier illisible", "Le fichier est vide, endommagé, protégé par un mot de passe, trop volumineux ou d'un format que l'outil ne lit pas. Le message dit ce qu'il en est et quoi envoyer."),
        Error(FindingCodes.NoLine, "Aucune activité", "La feuille a un en-tête, mais aucune ligne d'activité au-dessous."),
        Note(FindingCodes.MoreFindings, "Autres constats", "Au-delà de mille constats par feuille, les suivants sont comptés et non listés."),
        Note(FindingCodes.SheetIgnored, "Feuille laissée de côté", "Aucune ligne d'en-tête d'activités n'y a été reconnue (une notice, une liste, un brouillon), ou rien ne suit l'en-tête alors que d'autres feuilles ont des activités ou une fiche annuelle. Une fiche annuelle sans valeur, mais avec des observations, est laissée de côté de même."),

        Error(FindingCodes.MissingColumn, "Colonne obligatoire absente", "Aucun en-tête ne désigne ce champ obligatoire. Les autres colonnes sont contrôlées tout de même."),
        Error(FindingCodes.DuplicateColumn, "Deux colonnes pour un champ", "Deux en-têtes désignent le même champ : l'outil ne choisit pas à la place du centre."),
        Note(FindingCodes.UnknownColumn, "Colonne hors schéma", "L'en-tête ne désigne aucun champ : la colonne n'est pas lue."),
        Note(FindingCodes.HeaderSynonym, "En-tête reconnu par un synonyme", "L'en-tête n'est ni le nom ni le titre du champ, mais un autre en-tête admis par le schéma."),
        Note(FindingCodes.HeaderRemembered, "En-tête reconnu de mémoire", "L'en-tête a été reconnu comme dans une remontée acceptée du même centre. crpv matches montre ce qui est mémorisé, et l'oublie."),
        Note(FindingCodes.HeaderTold, "En-tête lu comme demandé", "L'option --match dit de quel champ il s'agit. La correspondance est mémorisée pour le centre si la remontée est acceptée."),
        Note(FindingCodes.HeaderNearMiss, "En-tête proche", "L'en-tête n'est pas admis tel quel, mais un seul champ en est proche : une faute de frappe, les mêmes mots dans un autre ordre. À vérifier ; s'il s'agit d'autre chose, renommez la colonne."),
        Note(FindingCodes.UnnamedColumn, "Colonne sans en-tête", "Des cellules sont remplies sous un en-tête vide : la colonne n'est pas lue."),

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
        Note(FindingCodes.HelpRow, "Consigne ou exemple", "La ligne sous l'en-tête dit ce qu'il faut écrire (« jj/mm/aaaa »…) ou numérote les colonnes, ou commence par « Exemple »."),
        Note(FindingCodes.SectionTitle, "Titre de section", "Un texte seul, à gauche du tableau, suivi d'autres lignes."),
        Note(FindingCodes.Footnote, "Note sous le tableau", "Un texte seul, à gauche, après la dernière ligne."),
        Note(FindingCodes.OutsideColumns, "Ligne hors des colonnes lues", "La ligne n'a rien dans les colonnes reconnues."),
        Note(FindingCodes.BelowTable, "Sous le tableau", "Après une ligne vide, une ligne sans date ni mission, type, thématique ou mode de la liste : un récapitulatif, une légende."),
        Note(FindingCodes.SideTable, "Tableau à côté", "Après une colonne vide, des en-têtes reprennent ceux du tableau des activités, déjà complet : c'est un autre tableau, un récapitulatif par exemple."),
        Note(FindingCodes.HiddenSheet, "Feuille masquée", "La feuille est masquée dans le tableur. Elle est lue : supprimez-la si elle ne doit pas compter."),
        Note(FindingCodes.HiddenColumn, "Colonne masquée", "La colonne est masquée dans le tableur. Elle est lue."),
        Note(FindingCodes.HiddenRow, "Ligne masquée", "La ligne est masquée dans le tableur, par un filtre par exemple. Elle compte : supprimez-la si elle ne doit pas compter."),
        Note(FindingCodes.TextRepaired, "Accents rétablis", "Des lettres accentuées ont été abîmées par un enregistrement dans un mauvais codage. Elles sont rétablies quand la cellule entière redevient lisible, et laissées telles quelles sinon."),
        Note(FindingCodes.MergedCells, "Cellules fusionnées", "La valeur d'une cellule fusionnée sur plusieurs lignes vaut pour chacune. Un nombre ne vaut que pour la première : il serait compté plusieurs fois."),
        Note(FindingCodes.TotalRow, "Ligne de total", "La ligne commence par « Total », « Sous-total », « Ensemble », « Cumul » ou « Somme » sans être datée, ou n'a qu'un nombre égal à la somme des demi-journées : elle n'est pas ajoutée à la somme."),
        Note(FindingCodes.StatisticRow, "Moyenne ou autre calcul", "La ligne commence par « Moyenne », « Médiane », « Minimum », « Maximum », « Écart-type » ou « Pourcentage » sans être datée : elle n'est pas ajoutée à la somme."),
        Warning(FindingCodes.TotalMismatch, "Total différent de la somme", "Le nombre d'une ligne de total n'est la somme ni de toutes les lignes, ni de celles depuis le total précédent : une ligne manque peut-être, ou le total est ancien."),

        Error(FindingCodes.RequiredNotReported, "Valeur obligatoire non renseignée", "La cellule dit que la valeur n'est pas connue (« NC », « - », « ? »…), mais le champ doit être rempli à chaque ligne."),
        Error(FindingCodes.SeveralCodes, "Plusieurs valeurs", "La cellule nomme plusieurs valeurs de la liste, là où il n'en faut qu'une."),
        Error(FindingCodes.BadDuration, "Durée non lue", "La cellule ne contient pas un nombre entier de minutes, ni une durée en heures et minutes."),
        Error(FindingCodes.TurnedIntoDate, "Nombre devenu une date", "La cellule contient une date là où il faut un nombre : un tableur transforme « 1/2 » en 1er février et « 1.5 » en 1er mai."),
        Note(FindingCodes.Synonym, "Synonyme", "La valeur n'est ni un code ni un libellé, mais un synonyme de la liste : elle a été lue comme la valeur indiquée."),
        Note(FindingCodes.ListSeparator, "Autre séparateur", "Les valeurs sont séparées autrement que par « | » : elles ont été lues une à une."),
        Note(FindingCodes.DistrictForm, "Code de quartier écrit autrement", "Le code est en minuscules ou contient des espaces."),
        Note(FindingCodes.NumberForm, "Nombre écrit autrement", "Le nombre est écrit en lettres, avec une unité ou en fraction : il a été lu comme le nombre indiqué. Un exemple est cité par colonne, avec les lignes concernées."),
        Note(FindingCodes.DurationForm, "Durée convertie en minutes", "La durée est écrite en heures ou avec une unité : elle a été convertie. Un exemple est cité par colonne, avec les lignes concernées."),
        Note(FindingCodes.DateForm, "Date écrite autrement", "La date n'est pas sous la forme jj/mm/aaaa : elle a été lue comme la date indiquée, le jour avant le mois. Un exemple est cité par colonne, avec les lignes concernées."),
        Note(FindingCodes.YesNoForm, "Oui ou non écrit autrement", "La réponse a été lue comme oui ou non."),
        Note(FindingCodes.NotReported, "Non renseigné", "La cellule dit que la valeur n'est pas connue (« NC », « - », « n.d. »…) : rien n'a été retenu, et surtout pas zéro."),

        Error(FindingCodes.DateOutsideYear, "Date hors de l'année", "La date n'est pas dans l'année de la remontée. Quand vingt lignes au moins, et quatre sur cinq, sont d'une même autre année, le constat est fait une fois : c'est la remontée qui semble être d'une autre année."),
        Error(FindingCodes.EndBeforeStart, "Fin avant le début", "La date de fin précède la date de début."),
        Error(FindingCodes.PublicsAboveParticipants, "Publics au-dessus du total", "La somme des publics dépasse le nombre de participants."),

        Error(FindingCodes.PersonalData, "Données sur des personnes", "Une colonne contient des noms, des adresses électroniques ou des numéros de téléphone : supprimez-la, la masquer ne suffit pas. Une colonne hors schéma est refusée pour ses cellules, ou pour un en-tête sans équivoque (« Prénom », « Nom de l'intervenant », « Courriel », « Tél. »…) au-dessus d'une cellule remplie ; sous « Nom », « Contact » ou « Intervenant » seul, quand une cellule commence par une civilité. Un texte de la remontée ne contient pas non plus d'adresse ni de numéro, même d'une institution : retirez-les du texte. Ni l'adresse, ni le numéro, ni le nom ne sont repris dans le constat."),
        Error(FindingCodes.ShiftedRow, "Cellules décalées", "Trois cellules ou plus d'une ligne ne se lisent pas, et toutes se lisent quand on les ramène d'une à trois colonnes : une cellule est en trop (un séparateur dans un texte, par exemple) ou manque. Les lignes décalées de la même façon font un seul constat, qui remplace ceux de leurs cellules."),
        Error(FindingCodes.UnsplitRow, "Colonnes non séparées", "Toutes les valeurs de la ligne sont dans une seule cellule, avec leurs séparateurs. Mettez une valeur par cellule."),
        Error(FindingCodes.IncompleteLine, "Ligne presque vide", "Une cellule obligatoire au plus est remplie : une remarque, un sous-total, une ligne commencée. Complétez la ligne ou supprimez-la."),
        Error(FindingCodes.TooManyHalfDays, "Trop de demi-journées", "Plus de trois demi-journées (matin, après-midi, soirée) par jour, de la date à la date de fin comprises ; sans date de fin, l'activité dure un jour. Indiquez la date de fin, ou une ligne par séance."),
        Error(FindingCodes.SameLine, "Ligne en double", "Toutes les valeurs de la ligne sont celles d'une ligne précédente du même fichier, pour le même centre et la même année, sur la même feuille ou sur une autre. Supprimez l'une des deux ; s'il y a eu deux séances, distinguez-les par l'intitulé ou les observations. Les colonnes hors schéma ne distinguent pas deux lignes."),
        Warning(FindingCodes.DurationMismatch, "Durée et demi-journées", "La durée et les demi-journées ne s'accordent pas : jusqu'à 4 heures, une demi-journée ; plus de 4 heures dans la journée, deux. Le constat est fait pour deux demi-journées ou plus par jour alors que la durée ne dépasse pas 240 minutes, et pour plus de 300 minutes par demi-journée (plus de 240 pour 0,5) ; sur un seul jour, à partir de deux demi-journées, aucune durée n'est trop longue. Une activité sans demi-journée n'est pas visée."),
        Warning(FindingCodes.DistrictGeneration, "Quartier d'une autre période", "Le code de quartier n'est pas de la période de la remontée : « QP » et six caractères jusqu'en 2023 (outre-mer, jusqu'en 2024), « QN », cinq caractères et une lettre à partir de 2024."),
        Warning(FindingCodes.ThemeRepeated, "Thématique répétée", "La thématique principale figure aussi parmi les thématiques secondaires. Retirez-la de celles-ci, ou remplacez-la."),

        Error(FindingCodes.NoValue, "Fiche annuelle sans valeur", "La fiche annuelle est seule dans le fichier, ou remplie de « NC », et ne déclare rien. Laissée vide à côté d'activités, elle n'est pas lue et rien n'en est dit."),
        Error(FindingCodes.ComputedIndicator, "Indicateur calculé", "L'indicateur se calcule à partir des activités : une fiche annuelle ne le déclare pas."),
        Error(FindingCodes.SameIndicator, "Indicateur en double", "L'indicateur a déjà une valeur dans le fichier, pour le même centre et la même année."),
        Error(FindingCodes.BadAmount, "Valeur non lue", "La valeur d'un indicateur est un nombre positif ou nul : entier, ou à deux décimales au plus quand l'indicateur se compte en fractions (les équivalents temps plein)."),

        Warning(FindingCodes.FarFromLastYear, "Loin de l'an dernier", "Un mois ou l'année compte dix fois plus, ou dix fois moins, de demi-journées, de lignes ou de participations que la remontée précédente du centre. La plus grande des deux sommes doit atteindre 30 demi-journées, 30 lignes ou 1 000 participations."),
        Warning(FindingCodes.EmptyMonth, "Mois vide", "Aucune activité un mois qui comptait au moins dix lignes un an plus tôt, entre le premier et le dernier mois de la remontée."),
        Warning(FindingCodes.CopiedLines, "Lignes de l'an dernier", "Au moins cinq lignes de suite disent, à l'année près, ce que disait la remontée précédente : un fichier repris et pas encore complété."),
        Warning(FindingCodes.OneSidedEvent, "Événement partagé d'un seul côté", "Un événement partagé est cité par un seul des deux centres, alors que les deux remontées sont reçues."),
        Warning(FindingCodes.NearIdenticalLines, "Lignes semblables de deux centres", "Deux centres déclarent, le même jour, des intitulés presque identiques (une lettre sur dix au plus, quatre en tout, les mêmes chiffres) sans identifiant d'événement commun : le même événement est peut-être compté deux fois."),
    ];

    private static FindingKind Error(string code, string title, string explanation) => new(code, Severity.Error, title, explanation);

    private static FindingKind Warning(string code, string title, string explanation) => new(code, Severity.Warning, title, explanation);

    private static FindingKind Note(string code, string title, string explanation) => new(code, Severity.Note, title, explanation);
}
