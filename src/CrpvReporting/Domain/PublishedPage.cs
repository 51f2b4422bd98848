namespace CrpvReporting.Domain;

/// <summary>A balance that is a page for everyone (« en ligne »).</summary>
/// <param name="Year">The year.</param>
/// <param name="Frozen">Label of the frozen balance; null: the balance as it is at each visit.</param>
/// <param name="WithCentreFigures">Whether figures of a single centre are on it.</param>
/// <param name="PublishedAt">Since when, UTC.</param>
/// <param name="PublishedBy">The access that put it there, as its label; null when nobody was signed in.</param>
public sealed record PublishedPage(int Year, string? Frozen, bool WithCentreFigures, DateTimeOffset PublishedAt, string? PublishedBy);
