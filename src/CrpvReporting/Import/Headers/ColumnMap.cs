using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Headers;

/// <summary>Which column of a sheet holds which field.</summary>
/// <param name="HeaderRow">Row of the header, as the spreadsheet numbers it.</param>
/// <param name="Columns">Matched columns, from left to right: column from 0, and its field.</param>
public sealed record ColumnMap(int HeaderRow, IReadOnlyList<(int Column, FieldDefinition Field)> Columns)
{
    /// <summary>Headers that were recognised otherwise than by the name or title of their field.</summary>
    public IReadOnlyList<HeaderMatch> Matches { get; init; } = [];

    /// <summary>Columns without a header, between the headers or just after: what they hold is not read.</summary>
    public IReadOnlyList<int> Unnamed { get; init; } = [];

    /// <summary>The field of a column, from 0; null when it is not read.</summary>
    public FieldDefinition? FieldAt(int column)
    {
        foreach (var (matched, definition) in Columns)
            if (matched == column)
                return definition;
        return null;
    }

    /// <summary>The column of a field, from 0; null when the sheet has none.</summary>
    public int? ColumnOf(string field)
    {
        foreach (var (column, definition) in Columns)
            if (definition.Name == field)
                return column;
        return null;
    }
}
