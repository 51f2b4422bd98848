namespace CrpvReporting.Import.Reading;

/// <summary>One cell as read; valid until the next row is read.</summary>
/// <param name="kind">What it is.</param>
/// <param name="text">Its text, trimmed; for a number, as the file writes it.</param>
/// <param name="number">Its number, for the kinds that have one.</param>
public readonly ref struct Cell(CellKind kind, ReadOnlySpan<char> text, double number)
{
    private const int LongestQuoted = 200;

    public CellKind Kind { get; } = kind;

    public ReadOnlySpan<char> Text { get; } = text;

    public double Number { get; } = number;

    public bool IsEmpty => Kind == CellKind.Empty;

    /// <summary>What a person sees in the cell, for messages: a date is written as a date.</summary>
    public string Shown => Kind == CellKind.Date && SpreadsheetDate.TryFrom(Number, out var date)
        ? date.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture)
        : Cut(Text);

    /// <summary>A text as messages quote it: of at most 200 characters, and no character cut in two.</summary>
    public static string Cut(ReadOnlySpan<char> text) =>
        text.Length <= LongestQuoted
            ? text.ToString()
            : string.Concat(text[..(char.IsHighSurrogate(text[LongestQuoted - 2]) ? LongestQuoted - 2 : LongestQuoted - 1)], "…");
}
