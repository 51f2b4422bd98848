namespace CrpvReporting.SampleReturns;

/// <summary>A cell before it takes the form of a format: at most one of the three is set.</summary>
internal readonly record struct Cell(string Text, decimal? Number, DateOnly? Day)
{
    public static Cell Empty { get; } = new("", null, null);

    public static Cell Of(string text) => new(text, null, null);

    public static Cell Of(decimal? number) => new("", number, null);

    public static Cell Of(DateOnly day) => new("", null, day);
}
