using CrpvReporting.Domain;
using CrpvReporting.Import.Rules;
using CrpvReporting.Schema;

namespace CrpvReporting.Import;

/// <summary>What is said of rows whose faults have one cause, and of data of persons, of which nothing is quoted.</summary>
internal static partial class Messages
{
    /// <summary>Columns of a line that are named; the rest are counted.</summary>
    private const int MostColumnsNamed = 3;

    public static Finding UnsplitRow(Place place, char separator) => Say(
        FindingCodes.UnsplitRow, place, null,
        $"les colonnes ne sont pas séparées, toutes les valeurs sont dans une cellule, avec {(separator == '\t' ? "des tabulations" : $"des « {separator} »")}.",
        "Une valeur par cellule : retirez les guillemets qui entourent la ligne, ou utilisez « Convertir » dans votre tableur.");

    /// <param name="place">The first cell that is not its own column's.</param>
    /// <param name="shift">Columns to the right; to the left when negative.</param>
    public static Finding ShiftedRow(Place place, int shift)
    {
        var (columns, isRight) = (Math.Abs(shift), shift > 0);
        var letter = place.Letter;
        return Say(
            FindingCodes.ShiftedRow, place, null,
            $"les cellules sont décalées {(columns == 1 ? "d'une colonne" : $"de {columns} colonnes")} vers la {(isRight ? "droite" : "gauche")} à partir de {letter}.",
            isRight
                ? $"Chaque valeur sous son en-tête : supprimez {(columns == 1 ? $"la cellule en trop en {letter}" : $"les {columns} cellules en trop à partir de {letter}")} et ramenez les suivantes vers la gauche."
                : $"Chaque valeur sous son en-tête : insérez en {letter} {(columns == 1 ? "la cellule qui manque" : $"les {columns} cellules qui manquent")}, les suivantes iront vers la droite.");
    }

    public static Finding IncompleteLine(Place place, IReadOnlyList<(int Column, string Title)> filled)
    {
        var named = string.Join(", ", filled.Take(MostColumnsNamed).Select(column => $"{ColumnName.Of(column.Column)} (« {column.Title} »)"));
        var rest = filled.Count - MostColumnsNamed;
        return Say(
            FindingCodes.IncompleteLine, place, null,
            filled.Count == 1
                ? $"seule la colonne {named} est remplie."
                : $"seules les colonnes {named}{(rest <= 0 ? "" : rest == 1 ? " et une autre" : $" et {rest} autres")} sont remplies.",
            "Une ligne complète, ou aucune : complétez-la ou supprimez-la.");
    }

    public static Finding PersonalText(Place place, FieldDefinition field, PersonalKind kind) => Say(
        FindingCodes.PersonalData, place, null,
        $"« {field.Title} » contient {(kind == PersonalKind.Email ? "une adresse électronique" : "un numéro de téléphone")}.",
        $"Le même texte sans {(kind == PersonalKind.Email ? "l'adresse" : "le numéro")} : aucune donnée sur les personnes n'est enregistrée.");

    /// <param name="place">The first cell.</param>
    /// <param name="header">What the column is called; null when it has no name, or one that must not be repeated.</param>
    /// <param name="kind">What it holds.</param>
    public static Finding PersonalColumn(Place place, string? header, PersonalKind kind)
    {
        var what = kind switch
        {
            PersonalKind.Name => "des noms de personnes",
            PersonalKind.Email => "des adresses électroniques",
            _ => "des numéros de téléphone",
        };
        return Say(
            FindingCodes.PersonalData, place, null,
            $"la colonne {(header is null ? place.Letter : $"« {header} »")} contient {what}.",
            "Le fichier sans cette colonne : supprimez-la (la masquer ne suffit pas), aucune donnée sur les personnes n'est enregistrée.");
    }
}
