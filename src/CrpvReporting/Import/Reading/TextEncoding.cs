using System.Text;

namespace CrpvReporting.Import.Reading;

/// <summary>The encoding of a text file, found from its bytes: a byte order mark, else the zeros of UTF-16, else UTF-8 if valid, else Windows-1252 or Mac Roman, whichever makes more French words.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="Name">Its usual name, for people.</param>
/// <param name="HasByteOrderMark">Whether the file starts with a byte order mark.</param>
public sealed record TextEncoding(Encoding Encoding, string Name, bool HasByteOrderMark)
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding MacRoman = CodePagesEncodingProvider.Instance.GetEncoding(10000)!;

    public static TextEncoding Of(FileFingerprint fingerprint)
    {
        ReadOnlySpan<byte> head = fingerprint.Head;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) && fingerprint.IsUtf8)
            return new TextEncoding(Encoding.UTF8, "UTF-8", true);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return new TextEncoding(Encoding.Unicode, "UTF-16 LE", true);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return new TextEncoding(Encoding.BigEndianUnicode, "UTF-16 BE", true);
        if (ZerosOf(head) is { } twoBytes)
            return new TextEncoding(twoBytes, twoBytes.Equals(Encoding.Unicode) ? "UTF-16 LE" : "UTF-16 BE", false);
        if (fingerprint.IsUtf8)
            return new TextEncoding(Encoding.UTF8, "UTF-8", false);
        return FrenchLikelihood.Of(MacRoman.GetString(head)) > FrenchLikelihood.Of(Windows1252.GetString(head))
            ? new TextEncoding(MacRoman, "Mac Roman", false)
            : new TextEncoding(Windows1252, "Windows-1252", false);
    }

    /// <summary>In UTF-16, one byte in two of a French text is zero, always on the same side.</summary>
    private static Encoding? ZerosOf(ReadOnlySpan<byte> head)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < head.Length; i++)
            if (head[i] == 0)
                _ = i % 2 == 0 ? even++ : odd++;
        var most = head.Length / 4;
        return (even == 0 && odd > most) ? Encoding.Unicode : (odd == 0 && even > most) ? Encoding.BigEndianUnicode : null;
    }
}
