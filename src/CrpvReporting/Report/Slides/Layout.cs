using CrpvReporting.Domain;

namespace CrpvReporting.Report.Slides;

/// <summary>A layout of a template.</summary>
/// <param name="Part">Its part in the package.</param>
/// <param name="Name">Its name, as people read it.</param>
/// <param name="Type">Its kind, as the format says it: <c>title</c>, <c>obj</c>, <c>titleOnly</c>…; empty when it says none.</param>
/// <param name="Placeholders">Its places, in their order.</param>
internal sealed record Layout(string Part, string Name, string Type, IReadOnlyList<Placeholder> Placeholders)
{
    /// <summary>The place of a message; null in a layout that has none.</summary>
    public Placeholder? Title => Placeholders.FirstOrDefault(place => place.IsTitle);

    public Placeholder? SlideNumber => Placeholders.FirstOrDefault(place => place.Type == "sldNum");

    /// <summary>The largest place of those that fit.</summary>
    public Placeholder? Largest(Func<Placeholder, bool> fits) =>
        Placeholders.Where(fits).OrderByDescending(place => (double)place.Box.Width * place.Box.Height).FirstOrDefault();

    /// <summary>The place of a name, whatever its case and accents.</summary>
    public Placeholder? Named(string name) => Placeholders.FirstOrDefault(place => MatchKey.Of(place.Name) == MatchKey.Of(name));
}
