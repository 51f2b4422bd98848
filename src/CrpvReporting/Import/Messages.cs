using System.Globalization;
using System.Text.RegularExpressions;
using CrpvReporting.Domain;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import;

/// <summary>
/// Every message to a centre, in these files. Each says where, what was read, what was expected and what to write instead:
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
        return Make(FindingCodes.UnreadableFile, default, null, $"{title} : {detail}. {advice}", advice);
    }

    public static Finding NoLine(Place place) => Say(
        FindingCodes.NoLine, place, null,
        "aucune activité n'a été lue.", "Une ligne d'en-tête, puis une ligne par séance.");

    public static Finding MoreFindings(int count) => Make(
        FindingCodes.MoreFindings, default, null,
        count == 1
            ? "Un autre constat n'est pas listé. Corrigez les premiers et renvoyez le fichier."
            : $"{Grouped(count)} autres constats ne sont pas listés. Corrigez les premiers et renvoyez le fichier.", null);

    /// <param name="sheet">Its name.</param>
    /// <param name="hasHeader">Whether it has the header of activities, and nothing below.</param>
    public static Finding SheetIgnored(string sheet, bool hasHeader) => Say(
        FindingCodes.SheetIgnored, new Place(sheet), null,
        hasHeader ? "aucune activité sous l'en-tête." : "non lue, aucune ligne d'en-tête n'y a été reconnue.", null);

    /// <summary>A fault that nearly every line of a column has: one finding, with its rows.</summary>
    public static Finding Systematic(Finding first, RowSet rows, int lines)
    {
        var place = $"{(first.Sheet is { Length: > 0 } sheet ? $"feuille {sheet}, " : "")}colonne {first.Column}, {rows}";
        var what = first.Value is null
            ? "la colonne est vide."
            : $"{rows.Count} lignes sur {lines} ont la même faute, par exemple « {first.Value} ».";
        return first with
        {
            Message = Typography.Typeset($"{Capitals.AtStart(place)} : {what} Est-ce la bonne colonne ?{(first.Expected is { } expected ? $" Attendu : {Capitals.AfterColon(expected)}" : "")}"),
        };
    }

    /// <summary>What was taken otherwise than it is written.</summary>
    public static Finding Repaired(Repair repair) => Say(
        repair.Code, repair.Place with { Rows = repair.Rows }, repair.Read.Length == 0 ? null : repair.Read, $"{repair.What}.", null);

    public static string ReadAs(string read, string understood) => $"« {read} » a été lu « {understood} »";

    public static string LeftOut(string read, string what) => read.Length == 0 ? what : $"« {read} », {what}";

    private static Finding Say(string code, Place place, string? value, string what, string? expected)
    {
        var where = place.ToString();
        var message = where.Length == 0 ? Capitals.AtStart(what) : $"{Capitals.AtStart(where)} : {what}";
        return Make(code, place, value, expected is null ? message : $"{message} Attendu : {Capitals.AfterColon(expected)}", expected);
    }

    private static Finding Make(string code, Place place, string? value, string message, string? expected) => new(
        code, FindingKinds.Of(code).Severity, place.Sheet, place.Row, place.Letter, place.Field, value, Typography.Typeset(message), expected is null ? null : Typography.Typeset(expected));

    public static string Day(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Steps(decimal value)
    {
        var below = Math.Floor(value * 2) / 2;
        return $"{Half(below)} ou {Half(below + 0.5m)}";
    }

    private static string Half(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',');
}
