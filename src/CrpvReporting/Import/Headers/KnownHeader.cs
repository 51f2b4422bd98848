using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Headers;

/// <summary>A header that the schema knows: the name, title or a synonym of a field.</summary>
/// <param name="field">The field.</param>
/// <param name="text">The header.</param>
/// <param name="step">Exact or synonym.</param>
internal sealed class KnownHeader(FieldDefinition field, string text, HeaderStep step)
{
    // Asked only of headers that are not found by their key, which most files never have.
    private IReadOnlyList<string>? words;
    private HashSet<string>? meaning;

    public FieldDefinition Field { get; } = field;

    public HeaderStep Step { get; } = step;

    public string Key { get; } = MatchKey.Of(text);

    public IReadOnlyList<string> Words => words ??= HeaderText.Words(text);

    /// <summary>The words that carry its meaning.</summary>
    public HashSet<string> Meaning => meaning ??= HeaderText.Meaning(Words, HoldsNumber(Field));

    /// <summary>Whether a field holds a number, so that « nombre de » before it says nothing more.</summary>
    public static bool HoldsNumber(FieldDefinition field) => field.Type is FieldType.HalfDays or FieldType.Count or FieldType.Amount;
}
