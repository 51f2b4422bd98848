using System.Security.Cryptography;

namespace CrpvReporting.Pipeline;

/// <summary>A file and its digest, as <c>sha256sum -c</c> reads them.</summary>
/// <param name="Sha256">The digest of its bytes, in lowercase hexadecimal.</param>
/// <param name="Path">Its place in the folder of the list, with « / ».</param>
internal readonly record struct DigestLine(string Sha256, string Path)
{
    private const string Separator = "  ";

    /// <summary>Reads a line; null for another one, and for a path that leaves the folder: what someone wrote into a list must not reach elsewhere.</summary>
    public static DigestLine? Parse(string line) => line.Split(Separator, 2) is [var digest, var path] && IsInside(path) ? new DigestLine(digest, path) : null;

    /// <summary>The digest of a file's bytes.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static string DigestOf(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    public override string ToString() => Sha256 + Separator + Path;

    private static bool IsInside(string path) => path.Length > 0 && !System.IO.Path.IsPathRooted(path) && !path.Split('/', '\\').Contains("..");
}
