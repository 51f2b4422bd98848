namespace CrpvReporting.Schema.Editing;

/// <summary>A column of a code list, as it is edited.</summary>
/// <param name="Name">Its header in the list.</param>
/// <param name="Kind">What it holds.</param>
public sealed record ListColumn(string Name, ListColumnKind Kind);
