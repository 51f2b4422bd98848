namespace CrpvReporting.Report.Template;

/// <summary>How a cell of the template looks, and whether a protected sheet lets it be written.</summary>
/// <param name="Fill">Colour of the background, six hexadecimal digits; null: none.</param>
/// <param name="Color">Colour of the letters; null: black.</param>
/// <param name="Format">Format of the number; null: general.</param>
internal sealed record CellLook(string? Fill = null, string? Color = null, string? Format = null)
{
    public double Size { get; init; } = Workbook.SheetStyle.FontSize;

    public bool Bold { get; init; }

    public bool Underlined { get; init; }

    public bool Wrap { get; init; }

    /// <summary>Whether the text starts at the top of its row instead of in the middle.</summary>
    public bool Top { get; init; }

    public bool Framed { get; init; }

    /// <summary>In the middle: short values of one length. Otherwise words start a step from the edge of a framed cell.</summary>
    public bool Centered { get; init; }

    public bool Locked { get; init; } = true;
}
