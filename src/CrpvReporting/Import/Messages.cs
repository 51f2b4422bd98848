using System.Globalization;
using System.Text.RegularExpressions;
using CrpvReporting.Domain;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import;

/// <summary>
/// Every message to a centre, in one file. Each says where, what was read, what was expected and what to write instead:
/// a short sentence, one instruction, no blame.
/// </summary>
internal static partial class Messages
{
    public static Finding Unreadable(UnreadableReason reason, string detail)
    {
        var (title, advice) = reason switch
        {
            UnreadableReason.Empty => ("Fichier vide", "Envoyez un fichier qui contient la ligne d'en-tête et les activités."),
            UnreadableReason.Inaccessible => ("Fichier inaccessible", "Vérifiez que le fichier existe, qu'il n'est pas ouvert ailleurs et que vous pouvez le lire."),
            UnreadableReason.UnknownFormat => ("Format non reconnu", "Enregistrez le tableur au format .xlsx ou .csv."),
            UnreadableReason.Protected => ("Fichier protégé par mot de passe", "Retirez le mot de passe et renvoyez le fichier."),
            UnreadableReason.TooLarge => ("Fichier trop volumineux", "Retirez les feuilles, les mises en forme et les textes inutiles, puis renvoyez le fichier."),
            _ => ("Fichier endommagé", "Ouvrez le fichier dans votre tableur, enregistrez-le de nouveau et renvoyez-le."),
        };
        return Make(FindingCodes.UnreadableFile, Severity.Error, default, null, $"{title} : {detail}. {advice}", advice);
    }

    public static Finding NoLine(Place place) => Say(
        FindingCodes.NoLine, Severity.Error, place, null,
        "aucune activité n'a été lue.", "Une ligne d'en-tête, puis une ligne par séance.");

    public static Finding MoreFindings(int count) => Make(
        FindingCodes.MoreFindings, Severity.Note, default, null,
        count == 1
            ? "Un autre constat n'est pas listé. Corrigez les premiers et renvoyez le fichier."
            : $"{count} autres constats ne sont pas listés. Corrigez les premiers et renvoyez le fichier.", null);

    public static Finding SheetIgnored(string sheet) => Say(
        FindingCodes.SheetIgnored, Severity.Note, new Place(sheet), null,
        "non lue, aucune ligne d'en-tête n'y a été reconnue.", null);

    public static Finding MissingColumn(Place place, FieldDefinition field) => Say(
        FindingCodes.MissingColumn, Severity.Error, place with { Field = field.Name }, null,
        $"la colonne obligatoire « {field.Title} » manque.", $"Une colonne intitulée « {field.Title} » (ou « {field.Name} »), remplie à chaque ligne.");

    public static Finding DuplicateColumn(Place place, FieldDefinition field, string header, string firstLetter) => Say(
        FindingCodes.DuplicateColumn, Severity.Error, place, header,
        $"deux colonnes pour « {field.Title} » : {firstLetter} et {place.Letter} (« {header} »).", "Une seule colonne : gardez la bonne et supprimez l'autre.");

    public static Finding UnknownColumn(Place place, string header) => Say(
        FindingCodes.UnknownColumn, Severity.Note, place, header,
        $"la colonne « {header} » n'est pas au schéma : elle n'a pas été lue.", null);

    public static Finding CentreUnknown(Place place) => Say(
        FindingCodes.CentreUnknown, Severity.Error, place, null,
        "le centre n'est indiqué nulle part.", "Nommez le fichier CODE_ANNÉE (par exemple ARA_2021.csv), remplissez la colonne « Centre » ou précisez --centre.");

    public static Finding YearUnknown(Place place) => Say(
        FindingCodes.YearUnknown, Severity.Error, place, null,
        "l'année n'est indiquée nulle part.", "Nommez le fichier CODE_ANNÉE (par exemple ARA_2021.csv), remplissez la colonne « Année » ou précisez --year.");

    public static Finding CentreContradiction(Place place, string source, CodeEntry read, CodeEntry retained) => Say(
        FindingCodes.CentreContradiction, Severity.Error, place, read.Code,
        $"{source} désigne {read.Code}, alors que la remontée est celle de {retained.Code}.", $"Un seul centre par remontée : {retained.Code} ou {read.Code}.");

    public static Finding YearContradiction(Place place, string source, int read, int retained) => Say(
        FindingCodes.YearContradiction, Severity.Error, place, Text(read),
        $"{source} désigne {read}, alors que la remontée est celle de {retained}.", $"Une seule année par remontée : {retained} ou {read}.");

    public static Finding CentreNotExpected(Place place, CodeEntry centre, int year) => Say(
        FindingCodes.CentreNotExpected, Severity.Error, place, centre.Code,
        $"{centre.Label} n'est pas dans la liste des centres pour {year}.", "L'année et le centre de la remontée, ou la liste des centres mise à jour.");

    public static Finding OtherCentre(Place place, string value, CodeEntry centre) => Say(
        FindingCodes.OtherCentre, Severity.Error, place, value,
        $"« {value} » n'est pas le centre de cette remontée ({centre.Code}).", $"{centre.Code}, ou une ligne déplacée dans la remontée de l'autre centre.");

    public static Finding OtherYear(Place place, string value, int year) => Say(
        FindingCodes.OtherYear, Severity.Error, place, value,
        $"« {value} » n'est pas l'année de cette remontée ({year}).", $"{year}.");

    public static Finding RequiredEmpty(Place place, FieldDefinition field) => Say(
        FindingCodes.RequiredEmpty, Severity.Error, place, null,
        $"« {field.Title} » est vide.", $"Une valeur, par exemple {field.Example}.");

    public static Finding UnknownCode(Place place, FieldDefinition field, string value, CodeEntry? nearest) => Say(
        FindingCodes.UnknownCode, Severity.Error, place, value,
        $"« {value} » n'est pas dans la liste « {field.Title} ».",
        nearest is null
            ? $"Un code ou un libellé de la liste, par exemple {field.List![0].Code}."
            : $"{nearest.Code} ({nearest.Label}) ?");

    public static Finding CodeNotValid(Place place, string value, CodeEntry entry, int year) => Say(
        FindingCodes.CodeNotValid, Severity.Error, place, value,
        $"« {value} » n'est pas en usage en {year}.",
        entry.ValidFrom > year ? $"Un code en usage en {year} : celui-ci l'est à partir de {entry.ValidFrom}." : $"Un code en usage en {year} : celui-ci l'est jusqu'en {entry.ValidTo}.");

    public static Finding BadDate(Place place, string value) => Say(
        FindingCodes.BadDate, Severity.Error, place, value,
        $"« {value} » n'est pas une date.", "Un jour précis, sous la forme jj/mm/aaaa, par exemple 15/03/2021.");

    public static Finding BadHalfDays(Place place, string value, decimal? read) => Say(
        FindingCodes.BadHalfDays, Severity.Error, place, value,
        $"« {value} » n'est pas un nombre de demi-journées.",
        read is > 0 and < 10_000 ? $"Un multiple de 0,5 : {Steps(read.Value)}." : "Un multiple de 0,5, positif ou nul, par exemple 1 ou 1,5.");

    public static Finding BadCount(Place place, FieldDefinition field, string value) => Say(
        FindingCodes.BadCount, Severity.Error, place, value,
        $"« {value} » n'est pas un nombre entier.",
        field.Required ? "Un nombre entier, positif ou nul." : "Un nombre entier, positif ou nul ; rien si le nombre n'est pas connu.");

    public static Finding BadYesNo(Place place, string value) => Say(
        FindingCodes.BadYesNo, Severity.Error, place, value, $"« {value} » n'est ni oui ni non.", "oui ou non.");

    public static Finding BadYear(Place place, string value) => Say(
        FindingCodes.BadYear, Severity.Error, place, value, $"« {value} » n'est pas une année.", "Une année sur quatre chiffres, par exemple 2021.");

    public static Finding BadDistrict(Place place, string value) => Say(
        FindingCodes.BadDistrict, Severity.Error, place, value,
        $"« {value} » n'est pas un code de quartier prioritaire.", "QP et six caractères (jusqu'en 2023) ou QN, cinq caractères et une lettre (à partir de 2024) ; plusieurs codes séparés par « | ».");

    public static Finding TextTooLong(Place place, FieldDefinition field, int length, string start) => Say(
        FindingCodes.TextTooLong, Severity.Error, place, start,
        $"« {field.Title} » compte {length} caractères.", $"{field.MaxLength ?? 32_767} caractères au plus.");

    public static Finding ErrorValue(Place place, string value) => Say(
        FindingCodes.ErrorValue, Severity.Error, place, value,
        $"la formule donne l'erreur « {value} ».", "Une valeur : corrigez la formule ou remplacez-la par son résultat.");

    public static Finding DateOutsideYear(Place place, DateOnly date, int year) => Say(
        FindingCodes.DateOutsideYear, Severity.Error, place, Day(date),
        $"{Day(date)} n'est pas en {year}.", $"Une date de {year}.");

    public static Finding EndBeforeStart(Place place, DateOnly start, DateOnly end) => Say(
        FindingCodes.EndBeforeStart, Severity.Error, place, Day(end),
        $"la fin ({Day(end)}) précède le début ({Day(start)}).", $"Le {Day(start)} ou un jour suivant.");

    public static Finding PublicsAboveParticipants(Place place, long sum, int participants) => Say(
        FindingCodes.PublicsAboveParticipants, Severity.Error, place, Text(participants),
        $"la somme des publics ({sum}) dépasse le nombre de participants ({participants}).", $"Au moins {sum} participants, ou des publics dont la somme ne dépasse pas {participants}.");

    private static Finding Say(string code, Severity severity, Place place, string? value, string what, string? expected)
    {
        var where = place.ToString();
        var message = where.Length == 0
            ? char.ToUpperInvariant(what[0]) + what[1..]
            : char.ToUpperInvariant(where[0]) + where[1..] + " : " + what;
        return Make(code, severity, place, value, expected is null ? message : $"{message} Attendu : {AfterColon(expected)}", expected);
    }

    private static Finding Make(string code, Severity severity, Place place, string? value, string message, string? expected) => new(
        code, severity, place.Sheet, place.Row, place.Letter, place.Field, value, Typeset(message), expected is null ? null : Typeset(expected));

    /// <summary>French typography: no line breaks before « : ; ? ! » nor inside guillemets.</summary>
    private static string Typeset(string words) => Breakable().Replace(words, "\u00A0");

    [GeneratedRegex("(?<=«) | (?=[:;?!»])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Breakable();

    /// <summary>A sentence loses its capital after a colon; a code keeps its own.</summary>
    private static string AfterColon(string words) =>
        words.Length > 1 && char.IsUpper(words[0]) && (char.IsLower(words[1]) || words[1] == ' ') ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    private static string Day(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Steps(decimal value)
    {
        var below = Math.Floor(value * 2) / 2;
        return $"{Half(below)} ou {Half(below + 0.5m)}";
    }

    private static string Half(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',');
}
