using CrpvReporting.Domain;

namespace CrpvReporting.Import;

/// <summary>Where in a file a finding is.</summary>
/// <param name="Sheet">Sheet name; null for a csv.</param>
/// <param name="Row">Row, as the spreadsheet numbers it; null for the file or sheet as a whole.</param>
/// <param name="Column">Column from 0; null when none is meant.</param>
/// <param name="Field">Name of the schema's field; null when none is meant.</param>
/// <param name="Rows">All the rows, when there are several; <paramref name="Row"/> is then the first.</param>
public readonly record struct Place(string? Sheet, int? Row = null, int? Column = null, string? Field = null, RowSet? Rows = null)
{
    public string? Letter => Column is { } column ? ColumnName.Of(column) : null;

    /// <summary>« feuille Activités, cellule F12 », in French; empty for a csv as a whole.</summary>
    public override string ToString()
    {
        var cell = (Row, Letter) switch
        {
            _ when Rows is { Count: > 1 } rows => Letter is { } column ? $"colonne {column}, {rows}" : rows.ToString(),
            ({ } row, { } letter) => $"cellule {letter}{row}",
            ({ } row, null) => $"ligne {row}",
            (null, { } letter) => $"colonne {letter}",
            _ => "",
        };
        return (Sheet, cell) switch
        {
            ({ Length: > 0 } sheet, { Length: > 0 }) => $"feuille {sheet}, {cell}",
            ({ Length: > 0 } sheet, _) => $"feuille {sheet}",
            _ => cell,
        };
    }
}
