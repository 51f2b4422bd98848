using CrpvReporting.Domain;

namespace CrpvReporting.Tests.Import;

/// <summary>One sheet of a file received, read to its last line.</summary>
internal sealed record ReceivedSheet(
    string? Name, string? Centre, int? Year, int Rows, HalfDays HalfDays, bool IsRefused, IReadOnlyList<Activity> Lines, IReadOnlyList<Finding> Findings)
{
    public ReturnKind Kind { get; init; }

    public IReadOnlyList<DeclaredValue> Values { get; init; } = [];
}
