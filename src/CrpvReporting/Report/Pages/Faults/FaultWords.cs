using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Report.Correction;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Pages.Faults;

/// <summary>What the list of findings and the excerpt of the sheet say in the same words.</summary>
public static class FaultWords
{
    /// <summary>The anchor of a finding in the list.</summary>
    public static string IdOf(NumberedFinding numbered) => string.Create(CultureInfo.InvariantCulture, $"constat-{numbered.Number}");

    /// <summary>The anchor of a cell in the excerpt of a sheet; of a row, where no column is meant.</summary>
    /// <param name="sheet">Rank of the excerpt on the page.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">The column, from 0; null for the row.</param>
    public static string IdOfCell(int sheet, int row, int? column) => string.Create(
        CultureInfo.InvariantCulture, $"cellule-{sheet + 1}-{(column is { } known ? CellReference.Of(row, known) : row.ToString(CultureInfo.InvariantCulture))}");

    /// <summary>The class of what a finding marks.</summary>
    public static string ClassOf(Severity severity) => severity switch
    {
        Severity.Error => "corriger",
        Severity.Warning => "confirmer",
        _ => "note",
    };

    /// <summary>« cellule F12 », « ligne 3 », « colonne F »; empty for the file as a whole.</summary>
    public static string PlaceOf(Finding finding) => (finding.Row, finding.Column) switch
    {
        ({ } row, { } column) => string.Create(CultureInfo.InvariantCulture, $"cellule {column}{row}"),
        ({ } row, null) => string.Create(CultureInfo.InvariantCulture, $"ligne {row}"),
        (null, { } column) => $"colonne {column}",
        _ => "",
    };

    /// <summary>The title of a field, of activities or of a yearly form; null when there is none.</summary>
    public static string? TitleOf(string? field, ActivitySchema schema) =>
        field is null ? null : (schema.Find(field) ?? YearlyFormSchema.Shipped.Find(field))?.Title;
}
