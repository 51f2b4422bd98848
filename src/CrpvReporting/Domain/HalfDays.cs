using System.Globalization;

namespace CrpvReporting.Domain;

/// <summary>
/// A number of half-days of intervention (« demi-journées d'intervention »), the unit of the national balance,
/// counted in steps of one half (0, 0,5, 1, 1,5…). Kept as a whole number of halves, so that sums are exact.
/// </summary>
/// <remarks>
/// What counts as a half-day is the project's own rule, printed in every report: a session delivered to outside
/// people; up to 4 h = 1; more than 4 h in one day = 2; an evening = 1; several days = their sum.
/// </remarks>
public readonly record struct HalfDays : IComparable<HalfDays>
{
    private HalfDays(long halves) => Halves = halves;

    public static HalfDays Zero => default;

    /// <summary>The number of halves of a half-day: 3 for 1,5 half-days. Never negative.</summary>
    public long Halves { get; }

    /// <summary>The number of half-days, a multiple of 0,5.</summary>
    public decimal Value => Halves / 2m;

    /// <summary>Takes a number of halves, as the store keeps it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static HalfDays FromHalves(long halves)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(halves);
        return new HalfDays(halves);
    }

    /// <summary>Takes a number of half-days; false when it is negative, out of range or not a multiple of 0,5.</summary>
    public static bool TryFrom(decimal value, out HalfDays halfDays)
    {
        halfDays = default;
        if (value < 0 || value > 1_000_000_000m || decimal.Truncate(value * 2) != value * 2)
            return false;
        halfDays = new HalfDays((long)(value * 2));
        return true;
    }

    /// <exception cref="OverflowException">The sum is beyond what can be counted.</exception>
    public static HalfDays operator +(HalfDays left, HalfDays right) => new(checked(left.Halves + right.Halves));

    public static HalfDays Add(HalfDays left, HalfDays right) => left + right;

    public static bool operator <(HalfDays left, HalfDays right) => left.Halves < right.Halves;

    public static bool operator >(HalfDays left, HalfDays right) => left.Halves > right.Halves;

    public static bool operator <=(HalfDays left, HalfDays right) => left.Halves <= right.Halves;

    public static bool operator >=(HalfDays left, HalfDays right) => left.Halves >= right.Halves;

    public int CompareTo(HalfDays other) => Halves.CompareTo(other.Halves);

    /// <summary>The value with a decimal point, for logs and debuggers: reports format it the French way.</summary>
    public override string ToString() => Value.ToString("0.#", CultureInfo.InvariantCulture);
}
