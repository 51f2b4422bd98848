using CrpvReporting.Domain;

namespace CrpvReporting.Import;

/// <summary>Cells or rows taken otherwise than they are written, all in the same way.</summary>
/// <param name="Code">Kind of the repair, from <see cref="FindingCodes"/>.</param>
/// <param name="Place">The first place.</param>
/// <param name="Read">What is written there.</param>
/// <param name="Understood">What it was taken for, in French.</param>
internal sealed record Repair(string Code, Place Place, string Read, string Understood)
{
    /// <summary>All the rows.</summary>
    public RowSet Rows { get; } = new();
}
