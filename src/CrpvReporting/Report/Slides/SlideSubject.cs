namespace CrpvReporting.Report.Slides;

/// <summary>A subject of the deck: which figure shows it, which table its numbers stand in, what is said of it.</summary>
/// <param name="Figure">Name of the figure; null: it has none.</param>
/// <param name="Table">Name of the table; its notes limit the figures.</param>
/// <param name="Phrases">Keys of the sentences to say.</param>
internal sealed record SlideSubject(string? Figure, string Table, params IReadOnlyList<string> Phrases)
{
    /// <summary>Whether the table takes the place of a figure that is not there; otherwise the subject is left out.</summary>
    public bool MayBeTable { get; init; } = true;
}
