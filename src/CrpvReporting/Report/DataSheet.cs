namespace CrpvReporting.Report;

/// <summary>The lines behind the figures: as a table, but enumerated, since there may be very many.</summary>
/// <param name="Name">Sheet name.</param>
/// <param name="Title">French title.</param>
/// <param name="Description">One French sentence, « Cette feuille contient… ».</param>
/// <param name="Columns">The columns; each row has as many cells.</param>
/// <param name="Rows">The rows; may be enumerated once per rendering.</param>
/// <param name="Source">French source line.</param>
public sealed record DataSheet(
    string Name,
    string Title,
    string Description,
    IReadOnlyList<ReportColumn> Columns,
    IEnumerable<IReadOnlyList<ReportCell>> Rows,
    string Source);
