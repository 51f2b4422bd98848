using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CrpvReporting.Domain;

namespace CrpvReporting.Store.Frozen;

/// <summary>
/// The SHA-256 of a frozen balance: over all that is kept of it, in a fixed order. Long texts count as the bytes that are stored, so that
/// a look at a frozen balance does not inflate the figures of a million lines.
/// </summary>
internal static class FrozenDigest
{
    /// <param name="balance">Its facts; the digest that it carries is not read.</param>
    /// <param name="returns">Kind, number and SHA-256 of the file of each return that it counts.</param>
    /// <param name="lists">The code lists, compressed.</param>
    /// <param name="figures">The figures, compressed.</param>
    public static string Of(FrozenBalance balance, IEnumerable<(string Kind, long Id, string Sha256)> returns, byte[] lists, byte[] figures)
    {
        var text = new StringBuilder();
        Line("balance", balance.Year.ToString(CultureInfo.InvariantCulture), balance.Label, StoreTime.Text(balance.FrozenAt), balance.ProgramVersion, balance.SchemaVersion);
        foreach (var (kind, id, sha256) in returns)
            Line("return", kind, id.ToString(CultureInfo.InvariantCulture), sha256);
        foreach (var accepted in balance.Accepted)
            Line("accepted", accepted.Name, accepted.Message, accepted.Reason);
        Line("lists", Convert.ToHexStringLower(SHA256.HashData(lists)));
        Line("figures", Convert.ToHexStringLower(SHA256.HashData(figures)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));

        void Line(params ReadOnlySpan<string> words)
        {
            foreach (var word in words)
                text.Append(CultureInfo.InvariantCulture, $"{word.Length}:").Append(word);
            text.Append('\n');
        }
    }
}
