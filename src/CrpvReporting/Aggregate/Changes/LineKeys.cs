using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Changes;

/// <summary>By what a line that was changed is known again, as digests: a whole return may have changed.</summary>
/// <param name="Reference">Date and action reference; 0 when the line gives no reference.</param>
/// <param name="Title">Date and title.</param>
/// <remarks>Case, accents, spaces and punctuation do not count (<see cref="MatchKey"/>).</remarks>
internal readonly record struct LineKeys(ulong Reference, ulong Title)
{
    /// <summary>What is no key.</summary>
    public const ulong None = 0;

    /// <summary>Date, action reference and title; <see cref="None"/> when the line gives no reference.</summary>
    public ulong Both
    {
        get
        {
            if (Reference == None)
                return None;
            var digest = default(Digest);
            digest.Add((long)Reference);
            digest.Add((long)Title);
            return digest.Value;
        }
    }

    public static LineKeys Of(Activity line) => new(
        line.ActionReference is { } reference && MatchKey.Of(reference) is { Length: > 0 } key ? Key(line.Date, key) : None,
        Key(line.Date, MatchKey.Of(line.Title)));

    private static ulong Key(DateOnly date, string text)
    {
        var digest = default(Digest);
        digest.Add(date.DayNumber);
        digest.Add(text);
        return digest.Value;
    }
}
