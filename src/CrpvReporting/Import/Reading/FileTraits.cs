namespace CrpvReporting.Import.Reading;

/// <summary>What was seen of a file before any schema.</summary>
/// <param name="Format">« csv », « xlsx », « xls » or « ods ».</param>
/// <param name="Encoding">Name of the text encoding, and of the wrong one that damaged it, as its first 64 KiB tell; null where the format fixes it.</param>
/// <param name="HasByteOrderMark">Whether the text starts with a byte order mark.</param>
/// <param name="Separator">The field separator; null where there is none.</param>
public sealed record FileTraits(string Format, string? Encoding, bool HasByteOrderMark, char? Separator)
{
    /// <summary>The dialect of a text; null where there is none, and when it is the usual one for its separator.</summary>
    public Dialect? UnusualDialect { get; init; }
}
