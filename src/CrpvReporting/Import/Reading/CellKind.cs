namespace CrpvReporting.Import.Reading;

/// <summary>What a cell is, as its file says (a csv holds only text).</summary>
public enum CellKind
{
    Empty,
    Text,
    Number,

    /// <summary>A number shown as a date: <see cref="Cell.Number"/> is days since 30 December 1899.</summary>
    Date,
    Boolean,

    /// <summary>An error value such as #N/A.</summary>
    Error,
}
