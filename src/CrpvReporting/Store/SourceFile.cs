namespace CrpvReporting.Store;

/// <summary>A file on its way to the store.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sha256">SHA-256 of its bytes, in lower-case hexadecimal.</param>
/// <param name="Bytes">How many bytes.</param>
/// <param name="HandedInAs">Its number in the site; null when it came otherwise.</param>
public sealed record SourceFile(string Name, string Sha256, long Bytes, string? HandedInAs = null);
