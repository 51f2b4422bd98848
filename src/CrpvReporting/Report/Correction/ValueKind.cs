namespace CrpvReporting.Report.Correction;

/// <summary>What a value is, so that a spreadsheet takes it for nothing else.</summary>
public enum ValueKind
{
    /// <summary>Text, whatever it looks like: « 007 », « 3 123,5 ».</summary>
    Text,
    Number,

    /// <summary>A number of days since 30 December 1899.</summary>
    Date,
    Boolean,
    Error,
}
