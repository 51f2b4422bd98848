using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CrpvReporting.Domain;

/// <summary>
/// What makes two doubts the same: kind, place, value and words. A new version of a return that raises the very same one keeps its
/// answer; whatever differs asks again.
/// </summary>
public static class DoubtDigest
{
    private const int Length = 32;

    public static string Of(Finding finding) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        '\u001F', finding.Code, finding.Sheet, finding.Row?.ToString(CultureInfo.InvariantCulture), finding.Column, finding.Field, finding.Value, finding.Message))))[..Length];
}
