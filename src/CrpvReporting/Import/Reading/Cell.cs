namespace CrpvReporting.Import.Reading;

/// <summary>One cell as read; valid until the next row is read.</summary>
/// <param name="kind">What it is.</param>
/// <param name="text">Its text, trimmed; for a number, as the file writes it.</param>
/// <param name="number">Its number, for the kinds that have one.</param>
public readonly ref struct Cell(CellKind kind, ReadOnlySpan<char> text, double number)
{
    public CellKind Kind { get; } = kind;

    public ReadOnlySpan<char> Text { get; } = text;

    public double Number { get; } = number;

    public bool IsEmpty => Kind == CellKind.Empty;

    /// <summary>What a person sees in the cell, for messages: a date is written as a date.</summary>
    public string Shown => Kind == CellKind.Date && SpreadsheetDate.TryFrom(Number, out var date)
        ? date.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture)
        : Text.Length > 200 ? string.Concat(Text[..199], "…") : Text.ToString();
}
