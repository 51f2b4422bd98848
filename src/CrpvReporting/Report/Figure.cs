namespace CrpvReporting.Report;

/// <summary>What a chart says, whoever draws it: PNG, SVG, native chart, slide and page are renderings of it.</summary>
/// <param name="Name">Identifier in lower-case ASCII letters, digits and <c>-</c>: file name.</param>
/// <param name="Form">How it is drawn.</param>
/// <param name="Title">The message: a French sentence with its number, twelve words at most.</param>
/// <param name="Subtitle">Measure, unit, field and period.</param>
/// <param name="Reading">« Lecture : … », one point read aloud.</param>
/// <param name="Scope">« Champ : … », with the coverage.</param>
/// <param name="Source">« Source : … ».</param>
/// <param name="TextAlternative">What a person who cannot see the picture is told, figures included.</param>
/// <param name="CategoryTitle">French name of what the categories are: « Thématique ».</param>
/// <param name="Categories">The categories, in drawing order (top to bottom, left to right).</param>
/// <param name="Series">The series.</param>
/// <param name="ValueTitle">French name of the values with their unit: « Demi-journées ».</param>
/// <param name="Decimals">Most decimals of the direct labels; a whole number has none.</param>
public sealed record Figure(
    string Name,
    FigureForm Form,
    string Title,
    string Subtitle,
    string Reading,
    string Scope,
    string Source,
    string TextAlternative,
    string CategoryTitle,
    IReadOnlyList<string> Categories,
    IReadOnlyList<FigureSeries> Series,
    string ValueTitle,
    int Decimals)
{
    /// <summary>The categories in a few letters, for a chart too narrow for their names; none when there are none.</summary>
    public IReadOnlyList<string> ShortCategories { get; init; } = [];

    /// <summary>Periods marked behind the months.</summary>
    public IReadOnlyList<FigurePeriod> Periods { get; init; } = [];

    /// <summary>What a lollipop measures from; null for the other forms.</summary>
    public FigureReference? Reference { get; init; }

    /// <summary>The place of each category of tiles, no two alike; none for the other forms.</summary>
    public IReadOnlyList<FigureTile> Tiles { get; init; } = [];

    /// <summary>Whether shares are labelled with their numbers rather than their percentages: « 18 » centres out of 19.</summary>
    public bool SaysNumbers { get; init; }
}
