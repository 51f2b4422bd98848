namespace CrpvReporting.Domain;

/// <summary>A header of a file and the field that it was matched with.</summary>
/// <param name="Header">The header as written, on one line.</param>
/// <param name="Field">Name of the schema's field.</param>
/// <param name="Step">How it was recognised.</param>
public sealed record HeaderMatch(string Header, string Field, HeaderStep Step)
{
    /// <summary>What two writings of the same header have in common.</summary>
    public string Key => KeyOf(Header);

    /// <summary>The key of a header; one without any letter or digit (« € ») is its own key.</summary>
    public static string KeyOf(string header) => MatchKey.Of(header) is { Length: > 0 } key ? key : header.Trim();
}
