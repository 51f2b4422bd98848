using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Changes;

/// <summary>What changes when a version of a return replaces another. Rows are no part of what a line says.</summary>
/// <param name="Unchanged">Lines that say the same in both.</param>
/// <param name="Changed">Lines of both that say something else.</param>
/// <param name="Added">Lines of the new version alone.</param>
/// <param name="Removed">Lines of the former version alone.</param>
/// <param name="Before">The former version's sums, all perimeters, each line counted (« brut »).</param>
/// <param name="After">The new version's.</param>
/// <param name="FirstChanged">The first lines changed, in the order of the new version.</param>
/// <param name="FirstAdded">The first lines added, in the order of the new version.</param>
/// <param name="FirstRemoved">The first lines removed, in the order of the former version.</param>
public sealed record ReturnChange(
    int Unchanged,
    int Changed,
    int Added,
    int Removed,
    Measures Before,
    Measures After,
    IReadOnlyList<LineEdit> FirstChanged,
    IReadOnlyList<PlacedLine> FirstAdded,
    IReadOnlyList<PlacedLine> FirstRemoved);
