using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Headers;

/// <summary>Gives each field its column: at most one, and the same header never serves two.</summary>
/// <param name="header">The header row.</param>
/// <param name="log">Where a second column for a field is said.</param>
internal sealed class TakenColumns(Place header, FindingLog log)
{
    private readonly List<MatchedColumn> columns = [];

    /// <summary>The columns taken, from left to right.</summary>
    public IReadOnlyList<MatchedColumn> Columns => [.. columns.OrderBy(column => column.Column)];

    public bool Has(FieldDefinition field) => columns.Exists(column => column.Field == field);

    /// <summary>
    /// Takes the columns recognised. Where the user told which column is a field, the others that name it are given back
    /// as unknown; where nobody did, a second one is an error.
    /// </summary>
    public List<(int Column, string Header)> Take(IReadOnlyList<MatchedColumn> recognised)
    {
        var told = recognised.Where(column => column.Step == HeaderStep.Told).Select(column => column.Field).ToHashSet();
        var leftAside = new List<(int Column, string Header)>();
        foreach (var column in recognised)
            if (column.Step != HeaderStep.Told && told.Contains(column.Field))
                leftAside.Add((column.Column, column.Header));
            else
                Add(column);
        return leftAside;
    }

    /// <summary>Takes near misses for the fields that have no better column; gives back the columns that stay unknown.</summary>
    public List<(int Column, string Header)> TakeNear(IEnumerable<(int Column, string Header, FieldDefinition? Field)> near)
    {
        var better = columns.Select(column => column.Field).ToHashSet();
        var unknown = new List<(int Column, string Header)>();
        foreach (var (column, header, field) in near)
            if (field is null || better.Contains(field))
                unknown.Add((column, header));
            else
                Add(new MatchedColumn(column, header, field, HeaderStep.NearMiss));
        return unknown;
    }

    private void Add(MatchedColumn column)
    {
        if (columns.Find(other => other.Field == column.Field) is { } first)
            log.Add(Messages.DuplicateColumn(
                header with { Column = column.Column, Field = column.Field.Name }, column.Field, column.Header, ColumnName.Of(first.Column)));
        else
            columns.Add(column);
    }
}
