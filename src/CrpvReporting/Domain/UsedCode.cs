namespace CrpvReporting.Domain;

/// <summary>A code that the lines of a return carry, whether or not the lists still have it.</summary>
/// <param name="List">Name of its list.</param>
/// <param name="Code">The code.</param>
/// <param name="Year">Year of the return.</param>
/// <param name="Centre">Code of the centre.</param>
public sealed record UsedCode(string List, string Code, int Year, string Centre);
