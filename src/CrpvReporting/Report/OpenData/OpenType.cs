namespace CrpvReporting.Report.OpenData;

/// <summary>What a column of open data holds; its Table Schema and Parquet types follow.</summary>
public enum OpenType
{
    /// <summary>Words or a code.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number that may have decimals: a multiple of a half, or a share; as a double, both are exact to the twelve decimals written.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,
}
