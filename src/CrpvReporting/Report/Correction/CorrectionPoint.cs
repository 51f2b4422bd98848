using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Correction;

/// <summary>One thing to put right: findings of one kind in one column that call for the same answer.</summary>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Sheet">Its sheet; null for a csv or the file as a whole.</param>
/// <param name="Column">Letter of its column; null when none is meant.</param>
/// <param name="Rows">Its rows, in ascending order; none for the sheet or file as a whole.</param>
/// <param name="Title">Title of the column, for people; empty when none is meant.</param>
/// <param name="Read">What was read, for people; empty when it is not about a value.</param>
/// <param name="Problem">What is wrong, as a sentence.</param>
/// <param name="Expected">What to write, as it reads after a colon; null when there is nothing to write.</param>
public sealed record CorrectionPoint(
    Severity Severity, string? Sheet, string? Column, IReadOnlyList<int> Rows, string Title, string Read, string Problem, string? Expected)
{
    private const int MostValues = 3;

    /// <summary>« lignes 12, 20 à 35 », as a finding that is already about several rows says it; null for any other.</summary>
    public string? FoldedRows { get; init; }

    private string? SeveralRows => FoldedRows ?? (Rows.Count > 1 ? RowSet.Of(Rows).ToString() : null);

    /// <summary>Its first cell, « F12 », or « ligne 3 », « colonne F »; empty for the sheet or file as a whole.</summary>
    public string FirstCell => (Rows.Count, Column) switch
    {
        (0, null) => "",
        (0, { } column) => $"colonne {column}",
        (_, null) => $"ligne {Number(Rows[0])}",
        (_, { } column) => $"{column}{Number(Rows[0])}",
    };

    /// <summary>« Mission », or « Mission, lignes 12, 20 à 35 » when it is about several.</summary>
    public string Scope => SeveralRows is not { } rows ? Title : Title.Length == 0 ? rows : $"{Title}, {rows}";

    /// <summary>« cellule F12 (Mission) », « colonne F (Mission), lignes 12, 20 à 35 », « ligne 3 »; empty for the sheet or file as a whole.</summary>
    public string Place
    {
        get
        {
            var title = Title.Length > 0 ? $" ({Title})" : "";
            return (SeveralRows, Rows.Count, Column) switch
            {
                ({ } rows, _, null) => rows,
                ({ } rows, _, { } column) => $"colonne {column}{title}, {rows}",
                (null, _, null) => FirstCell,
                (null, 0, _) => FirstCell + title,
                _ => $"cellule {FirstCell}{title}",
            };
        }
    }

    /// <summary>The points of some findings: errors, then warnings, then notes, each in the order in which they were found.</summary>
    public static IReadOnlyList<CorrectionPoint> Fold(IEnumerable<Finding> findings, ActivitySchema schema) =>
    [
        .. findings.GroupBy(finding => (finding.Severity, finding.Code, finding.Sheet, finding.Column, finding.Field, finding.Expected))
            .OrderBy(group => group.Key.Severity)
            .Select(group => Of([.. group], schema)),
    ];

    /// <summary>« Colonne F (Mode), lignes 12, 20 à 35 : ce qui ne va pas. Attendu : ce qu'il faut écrire. »</summary>
    public override string ToString()
    {
        var where = Capitals.AtStart(string.Join(", ", ((string[])[Sheet is { Length: > 0 } sheet ? $"feuille {sheet}" : "", Place]).Where(part => part.Length > 0)));
        return Template.SheetXml.Typographic((where.Length == 0 ? Problem : $"{where} : {Capitals.AfterColon(Problem)}") + (Expected is { } words ? $" Attendu : {words}" : ""));
    }

    private static CorrectionPoint Of(IReadOnlyList<Finding> alike, ActivitySchema schema)
    {
        var first = alike[0];
        var words = FindingWords.Of(first);
        var values = alike.Select(finding => finding.Value).OfType<string>().Distinct().ToList();
        return new CorrectionPoint(
            first.Severity,
            first.Sheet,
            first.Column,
            [.. alike.Select(finding => finding.Row).OfType<int>().Distinct().Order()],
            TitleOf(first.Field, schema),
            values.Count > 0 ? Values(values) : first is { Row: not null, Column: not null } ? "cellule vide" : "",
            values.Count > 1 ? words.Problem + " De même pour les autres valeurs." : words.Problem,
            words.Expected)
        {
            FoldedRows = alike.Count == 1 ? words.Rows : null,
        };
    }

    /// <summary>The title of a column, of activities or of a yearly form; the two agree on the names that they share.</summary>
    private static string TitleOf(string? field, ActivitySchema schema) =>
        field is null ? "" : (schema.Find(field) ?? YearlyFormSchema.Shipped.Find(field))?.Title ?? "";

    private static string Number(int row) => row.ToString(CultureInfo.InvariantCulture);

    private static string Values(List<string> values)
    {
        var said = values.Take(MostValues).Select(French.Quoted);
        return values.Count <= MostValues
            ? string.Join(", ", said)
            : $"{string.Join(", ", said)} et {French.Count(values.Count - MostValues, "autre", "autres")}";
    }
}
