namespace CrpvReporting.SampleReturns;

/// <summary>A line being planned: everything the calibration depends on, before words and counts are put on it.</summary>
internal sealed class Slot(string centre, TypeProfile type, int steps)
{
    public const string InScope = "politique_ville";
    public const string OutOfScope = "autre";

    public string Centre { get; } = centre;

    public TypeProfile Type { get; } = type;

    /// <summary>Half-days in steps of 0,5: 3 is 1,5 demi-journée.</summary>
    public int Steps { get; set; } = steps;

    public string Perimeter { get; init; } = InScope;

    public DateOnly FirstDay { get; set; }

    public int Days { get; set; } = 1;

    public string Mode { get; set; } = "";

    public string Theme { get; set; } = "";

    public SharedEvent? Shared { get; set; }
}
