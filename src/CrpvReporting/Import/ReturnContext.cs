using CrpvReporting.Domain;
using CrpvReporting.Import.Headers;
using CrpvReporting.Import.Rules;
using CrpvReporting.Schema;

namespace CrpvReporting.Import;

/// <summary>What is known of a return while its lines are read.</summary>
/// <param name="Sheet">Name of the sheet; null for a csv.</param>
/// <param name="Centre">The centre; null when it could not be told.</param>
/// <param name="Year">The year; null when it could not be told.</param>
/// <param name="Lists">The code lists.</param>
/// <param name="Columns">Where each field is.</param>
/// <param name="Log">Where findings go.</param>
public sealed record ReturnContext(string? Sheet, CodeEntry? Centre, int? Year, CodeLists Lists, ColumnMap Columns, FindingLog Log)
{
    /// <summary>The lines of the whole file, shared by its sheets.</summary>
    internal FileLines FileLines { get; init; } = new();

    /// <summary>
    /// The year in which codes have to be in use. Null when the centre itself is not expected in the year of the return:
    /// that is said once, not on every cell.
    /// </summary>
    public int? YearOfCodes => Year is { } year && Centre?.IsValidIn(year) != false ? year : null;

    /// <summary>The cell of a field on a row, for a finding.</summary>
    public Place At(int row, string field) => new(Sheet, row, Columns.ColumnOf(field), field);
}
