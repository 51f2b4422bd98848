namespace CrpvReporting.Domain;

/// <summary>
/// What was found wrong, doubtful or noteworthy in a file: where, what was read, what was expected, what to write.
/// </summary>
/// <param name="Code">Stable code of the kind of finding.</param>
/// <param name="Severity">Whether it refuses the return.</param>
/// <param name="Sheet">Sheet of the spreadsheet; null for a csv or the file as a whole.</param>
/// <param name="Row">Row as the spreadsheet numbers it (csv: line on which the record starts); null for the file as a whole.</param>
/// <param name="Column">Spreadsheet letter of the column; null when no column is meant.</param>
/// <param name="Field">Name of the schema's field; null when none is meant.</param>
/// <param name="Value">What was read.</param>
/// <param name="Message">The whole French message.</param>
/// <param name="Expected">What was expected, or what to write instead.</param>
public sealed record Finding(
    string Code,
    Severity Severity,
    string? Sheet,
    int? Row,
    string? Column,
    string? Field,
    string? Value,
    string Message,
    string? Expected);
