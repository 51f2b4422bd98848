using System.Collections.Concurrent;

namespace CrpvReporting.Web.Balances;

/// <summary>What takes long to make, made once for who asks at once and kept until it is forgotten; what failed is tried again.</summary>
internal sealed class KeptOnce<TKey, TValue>
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Lazy<TValue>> kept = new();

    /// <summary>What is kept under a key, made when there is none.</summary>
    public TValue Get(TKey key, Func<TValue> make)
    {
        var value = kept.GetOrAdd(key, _ => new Lazy<TValue>(make));
        try
        {
            return value.Value;
        }
        catch
        {
            kept.TryRemove(new(key, value));
            throw;
        }
    }

    /// <summary>Forgets what is kept under some keys, and beyond a number of them; never what is kept under the last one asked for.</summary>
    /// <param name="last">The last one asked for.</param>
    /// <param name="isOld">Whether a key will not be asked for again.</param>
    /// <param name="most">How many may be kept.</param>
    public void Forget(TKey last, Func<TKey, bool> isOld, int most = int.MaxValue)
    {
        var others = kept.Keys.Where(key => !key.Equals(last)).ToLookup(isOld);
        foreach (var key in others[true].Concat(others[false].Skip(most - 1)))
            kept.TryRemove(key, out _);
    }
}
