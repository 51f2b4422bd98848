namespace CrpvReporting.Report;

/// <summary>A column of a table.</summary>
/// <param name="Key">snake_case key, stable: the name of the column in CSV and JSON.</param>
/// <param name="Title">French title with its unit, unique within the table.</param>
/// <param name="Kind">What its cells are.</param>
/// <param name="Decimals">Decimals shown to a reader; files keep full precision.</param>
public sealed record ReportColumn(string Key, string Title, ColumnKind Kind, int Decimals = 0)
{
    /// <summary>A shorter title, for a narrow screen; the title itself when none is given.</summary>
    public string ShortTitle { get; init; } = Title;

    /// <summary>Whether a narrow screen may leave the column out, and say so, rather than break the words of the others.</summary>
    public bool IsSpare { get; init; }

    /// <summary>The column that this one is a part of, on each row: « on site » of the total; null when it is none.</summary>
    public string? PartOf { get; init; }

    /// <summary>The column whose numbers this one divides, for a share; null when it is none.</summary>
    public string? ShareOf { get; init; }

    /// <summary>The column that counts the same over more centres, whose difference is the figure of the others; null when there is none.</summary>
    public string? NarrowerThan { get; init; }

    /// <summary>Whether its total is the sum of its rows, where the rows are no sums over lines.</summary>
    public bool IsAdded { get; init; }

    /// <summary>The note on method that its numbers need; null when they need none.</summary>
    public NoteSubject? Note { get; init; }

    /// <summary>What its numbers count, when all count the same: « demi-journée », « demi-journées »; null when no reading says them.</summary>
    public (string Singular, string Plural)? Counts { get; init; }

    /// <summary>What one of its numbers is, in the singular and with its article, where each row has a unit of its own: « la médiane ».</summary>
    public string? Named { get; init; }
}
