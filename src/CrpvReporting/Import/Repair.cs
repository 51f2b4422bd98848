using CrpvReporting.Domain;

namespace CrpvReporting.Import;

/// <summary>Cells or rows taken otherwise than they are written, all in the same way.</summary>
/// <param name="Code">Kind of the repair, from <see cref="FindingCodes"/>.</param>
/// <param name="Place">The first place.</param>
/// <param name="Read">What is written there.</param>
/// <param name="What">What was made of it: a French clause without a full stop.</param>
internal sealed record Repair(string Code, Place Place, string Read, string What)
{
    /// <summary>All the rows.</summary>
    public RowSet Rows { get; } = new();
}
