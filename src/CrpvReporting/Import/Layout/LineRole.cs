namespace CrpvReporting.Import.Layout;

/// <summary>What a row below the header is.</summary>
internal enum LineRole
{
    /// <summary>An activity, complete or not.</summary>
    Line,

    /// <summary>Nothing in the columns that are read, or centre and year alone: they are filled in beforehand in the template.</summary>
    Blank,

    /// <summary>The header once more, as printed pages have it.</summary>
    HeaderRepeated,

    /// <summary>A sum of the lines above.</summary>
    Total,

    /// <summary>A mean or another figure on the lines above.</summary>
    Statistic,

    /// <summary>A text alone: the title of a section, or a note below the table.</summary>
    Text,

    /// <summary>After a gap, something without a day or a code: a summary, a legend.</summary>
    Below,

    /// <summary>What to write in each column, or a line that calls itself an example.</summary>
    Help,
}
