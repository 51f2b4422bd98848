namespace CrpvReporting.Report;

/// <summary>One series of a figure.</summary>
/// <param name="Name">French name, written beside what it draws.</param>
/// <param name="Values">One value per category; null where nobody reported, drawn as « [nr] » in its place.</param>
public sealed record FigureSeries(string Name, IReadOnlyList<decimal?> Values)
{
    /// <summary>The name in a few letters, where there is no room for it.</summary>
    public string ShortName { get; init; } = Name;
}
