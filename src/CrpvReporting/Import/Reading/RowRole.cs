namespace CrpvReporting.Import.Reading;

/// <summary>What a row is to the table that it stands in or beside.</summary>
public enum RowRole
{
    /// <summary>A line of the table.</summary>
    Line,

    /// <summary>The header, or its first row.</summary>
    Header,

    /// <summary>A further row of the header, read with it.</summary>
    HeaderContinued,

    /// <summary>A title above the header.</summary>
    Title,

    /// <summary>The header once more, as printed pages have it.</summary>
    HeaderRepeated,

    /// <summary>A line that adds others up.</summary>
    Total,

    /// <summary>A title between lines, such as the name of a quarter.</summary>
    Section,

    /// <summary>A note below the table.</summary>
    Footnote,

    /// <summary>The header or a line of another table below the first.</summary>
    OtherTable,
}
