namespace CrpvReporting.Domain;

/// <summary>A balance kept as it was published (« bilan figé »).</summary>
/// <param name="Year">The year.</param>
/// <param name="Label">What it is called, unique within the year, case and accents aside.</param>
/// <param name="FrozenAt">When, UTC.</param>
/// <param name="ProgramVersion">Version of the program that froze it.</param>
/// <param name="SchemaVersion">Version of the schema of returns then.</param>
/// <param name="Sha256">SHA-256 over all that is kept of it, in lower-case hexadecimal.</param>
/// <param name="Accepted">What limits it, with the reasons for which it was accepted.</param>
public sealed record FrozenBalance(
    int Year, string Label, DateTimeOffset FrozenAt, string ProgramVersion, string SchemaVersion, string Sha256, IReadOnlyList<AcceptedWarning> Accepted)
{
    private const int ShortLength = 12;

    /// <summary>The last balance of that year frozen since; null as long as this one is the last.</summary>
    public FrozenBalance? Successor { get; init; }

    /// <summary>Enough of the digest to tell two balances apart, for people.</summary>
    public string ShortDigest => Sha256[..ShortLength];
}
