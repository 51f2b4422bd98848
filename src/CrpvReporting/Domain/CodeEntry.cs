namespace CrpvReporting.Domain;

/// <summary>
/// One row of a code list: a mission, a theme, a centre… There is one instance per row, so entries are compared by
/// reference; what the rows are is data (<c>Schema/Lists/*.csv</c>), and no code names one.
/// </summary>
public sealed class CodeEntry(
    string list,
    int index,
    string code,
    string label,
    int? validFrom,
    int? validTo,
    IReadOnlyDictionary<string, string> attributes)
{
    /// <summary>Name of the list: « themes ».</summary>
    public string List { get; } = list;

    /// <summary>Rank in the list, from 0: the order in which the list is published.</summary>
    public int Index { get; } = index;

    /// <summary>Rank of the first row of the same group (column <c>groupe</c>): the order of the groups. Its own rank without groups.</summary>
    public int GroupIndex { get; init; } = index;

    /// <summary>The stable code: « EDUCATION ».</summary>
    public string Code { get; } = code;

    /// <summary>The French label.</summary>
    public string Label { get; } = label;

    /// <summary>First year in which the code may be used; null: always.</summary>
    public int? ValidFrom { get; } = validFrom;

    /// <summary>Last year in which the code may be used; null: still valid.</summary>
    public int? ValidTo { get; } = validTo;

    /// <summary>What else centres write for it (column <c>synonymes</c>): read as this entry, and said in a note.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>The other columns of the list, by header.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; } = attributes;

    /// <summary>Whether the entry is what is left when no other fits (« Autre »): it is drawn last, whatever its value.</summary>
    public bool IsResidual => Has("residuel");

    public bool IsValidIn(int year) => (ValidFrom ?? int.MinValue) <= year && year <= (ValidTo ?? int.MaxValue);

    /// <summary>Whether a yes/no column of the list says « oui ».</summary>
    public bool Has(string attribute) =>
        Attributes.TryGetValue(attribute, out var value) && string.Equals(value, "oui", StringComparison.OrdinalIgnoreCase);

    public override string ToString() => Code;
}
