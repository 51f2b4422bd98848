namespace CrpvReporting.SampleReturns;

/// <summary>SplitMix64: the same draws on every runtime, which System.Random does not promise.</summary>
internal sealed class Prng(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A generator of its own for each named purpose, so that adding draws to one leaves the others alone.</summary>
    public static Prng For(string purpose, int year, string centre = "")
    {
        var hash = 14695981039346656037UL; // FNV-1a
        foreach (var letter in string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{purpose}/{year}/{centre}"))
            hash = (hash ^ letter) * 1099511628211UL;
        return new Prng(hash);
    }

    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>Both ends included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    public bool Chance(double probability) => (Next() >> 11) * (1.0 / (1UL << 53)) < probability;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public T Pick<T>(IReadOnlyList<Weighted<T>> items)
    {
        var rest = Below(items.Sum(item => item.Weight));
        foreach (var item in items)
        {
            if (rest < item.Weight)
                return item.Value;
            rest -= item.Weight;
        }

        throw new InvalidOperationException("No weight to draw from.");
    }

    public void Shuffle<T>(IList<T> items)
    {
        for (var last = items.Count - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
