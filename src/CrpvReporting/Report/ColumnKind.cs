namespace CrpvReporting.Report;

/// <summary>What the cells of a column are, hence how every rendering aligns and formats them.</summary>
public enum ColumnKind
{
    /// <summary>Words: a label, a code, a name.</summary>
    Text,

    /// <summary>A number with the decimals of its column.</summary>
    Number,

    /// <summary>A share between 0 and 1, shown as a percentage.</summary>
    Share,

    /// <summary>A calendar day, held as text yyyy-mm-dd.</summary>
    Date,
}
