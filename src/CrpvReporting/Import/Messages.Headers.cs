using CrpvReporting.Domain;
using CrpvReporting.Import.Headers;
using CrpvReporting.Schema;

namespace CrpvReporting.Import;

/// <summary>What is said of the columns of a sheet.</summary>
internal static partial class Messages
{
    /// <summary>Columns named in one note; the others are counted.</summary>
    private const int MostNamed = 30;

    public static Finding MissingColumn(Place place, FieldDefinition field, (int Column, string Header)? likely) => Say(
        FindingCodes.MissingColumn, place with { Field = field.Name }, null,
        $"la colonne obligatoire « {field.Title} » manque.",
        $"Une colonne intitulée « {field.Title} » (ou « {field.Name} »), remplie à chaque ligne."
            + (likely is { } column ? $" Est-ce la colonne {ColumnName.Of(column.Column)}, « {column.Header} » ? Renommez-la, ou ajoutez --match \"{Quoted(column.Header)}={field.Name}\"." : ""));

    public static Finding DuplicateColumn(Place place, FieldDefinition field, string header, string firstLetter) => Say(
        FindingCodes.DuplicateColumn, place, header,
        $"deux colonnes pour « {field.Title} » : {firstLetter} et {place.Letter} (« {header} »).", "Une seule colonne : gardez la bonne et supprimez l'autre.");

    public static Finding UnknownColumn(Place place, string header) => Say(
        FindingCodes.UnknownColumn, place, header,
        $"la colonne « {header} » n'est pas au schéma : elle n'a pas été lue.", null);

    public static Finding UnknownColumns(Place place, IReadOnlyList<(int Column, string Header)> columns) => Say(
        FindingCodes.UnknownColumn, place, null,
        $"{columns.Count} colonnes hors schéma, qui n'ont pas été lues : "
            + Some([.. columns.Select(column => $"« {column.Header} » ({ColumnName.Of(column.Column)})")]),
        null);

    public static Finding UnnamedColumn(Place place) => Say(
        FindingCodes.UnnamedColumn, place, null,
        "l'en-tête est vide au-dessus de cellules remplies : la colonne n'a pas été lue.", null);

    public static Finding UnnamedColumns(Place place, IReadOnlyList<string> letters) => Say(
        FindingCodes.UnnamedColumn, place, null,
        $"l'en-tête est vide au-dessus de {letters.Count} colonnes remplies, qui n'ont pas été lues : {Some(letters)}", null);

    public static Finding HeadersRecognised(Place place, HeaderStep step, IReadOnlyList<MatchedColumn> columns)
    {
        var (code, words) = step switch
        {
            HeaderStep.Told => (FindingCodes.HeaderTold, columns.Count == 1 ? "en-tête lu comme demandé" : "en-têtes lus comme demandé"),
            HeaderStep.Synonym => (FindingCodes.HeaderSynonym, columns.Count == 1 ? "en-tête reconnu par un synonyme" : "en-têtes reconnus par un synonyme"),
            _ => (FindingCodes.HeaderRemembered, columns.Count == 1 ? "en-tête reconnu comme dans une remontée précédente" : "en-têtes reconnus comme dans une remontée précédente"),
        };
        return Say(code, place, null, $"{words} : {string.Join(" ; ", columns.Select(Pair))}.", null);

        static string Pair(MatchedColumn column) =>
            $"« {column.Header} » → {column.Field.Title}" + (column.Since is { } year ? $" (comme en {Text(year)})" : "");
    }

    public static Finding HeaderNearMiss(Place place, string header, FieldDefinition field) => Say(
        FindingCodes.HeaderNearMiss, place, header,
        $"« {header} » a été lu « {field.Title} », l'en-tête le plus proche.", null);

    private static string Some(IReadOnlyList<string> columns) =>
        string.Join(", ", columns.Take(MostNamed))
        + (columns.Count > MostNamed ? $" et {columns.Count - MostNamed} {(columns.Count == MostNamed + 1 ? "autre" : "autres")}." : ".");

    /// <summary>A header between the quotes of a shell.</summary>
    private static string Quoted(string header) => header.Replace("\"", "\\\"", StringComparison.Ordinal);
}
