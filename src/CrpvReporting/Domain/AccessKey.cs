using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace CrpvReporting.Domain;

/// <summary>
/// The secret of an access: 256 random bits, written <c>crpv_</c> and 43 characters of base64url. It is shown once and never kept:
/// the store has its SHA-256, which needs no salt nor slowness, since nobody guesses 256 bits.
/// </summary>
public readonly record struct AccessKey
{
    private const string Prefix = "crpv_";
    private const int Bytes = 32;
    private readonly string? text;

    private AccessKey(string text) => this.text = text;

    /// <summary>What is kept of it: the SHA-256 of its text, in lower-case hexadecimal.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Text)));

    /// <summary>The key itself, to show once.</summary>
    public string Text => text ?? throw new InvalidOperationException("There is no key.");

    /// <summary>A key that nobody has.</summary>
    public static AccessKey New() => new(Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>A key as someone pasted it, blanks around it aside.</summary>
    public static bool TryParse([NotNullWhen(true)] string? written, out AccessKey key)
    {
        var text = written?.Trim() ?? "";
        var isKey = text.StartsWith(Prefix, StringComparison.Ordinal) && Base64Url.IsValid(text.AsSpan(Prefix.Length), out var length) && length == Bytes;
        key = isKey ? new AccessKey(text) : default;
        return isKey;
    }

    /// <summary>Never the secret: a key that ends in a log would have to be revoked.</summary>
    public override string ToString() => Prefix + "…";
}
