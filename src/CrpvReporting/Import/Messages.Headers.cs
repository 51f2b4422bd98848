using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Import;

/// <summary>What is said of the columns of a sheet.</summary>
internal static partial class Messages
{
    public static Finding MissingColumn(Place place, FieldDefinition field) => Say(
        FindingCodes.MissingColumn, place with { Field = field.Name }, null,
        $"la colonne obligatoire « {field.Title} » manque.", $"Une colonne intitulée « {field.Title} » (ou « {field.Name} »), remplie à chaque ligne.");

    public static Finding DuplicateColumn(Place place, FieldDefinition field, string header, string firstLetter) => Say(
        FindingCodes.DuplicateColumn, place, header,
        $"deux colonnes pour « {field.Title} » : {firstLetter} et {place.Letter} (« {header} »).", "Une seule colonne : gardez la bonne et supprimez l'autre.");

    public static Finding UnknownColumn(Place place, string header) => Say(
        FindingCodes.UnknownColumn, place, header,
        $"la colonne « {header} » n'est pas au schéma : elle n'a pas été lue.", null);
}
