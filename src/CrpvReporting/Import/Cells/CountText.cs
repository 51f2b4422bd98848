using System.Collections.Frozen;
using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

/// <summary>Numbers of people as people write them out: « 12 personnes », « 12 pers. », « douze participants », « 3 élus » in the column of that public.</summary>
internal static class CountText
{
    private static readonly FrozenSet<string> People = FrozenSet.ToFrozenSet(["personne", "personnes", "pers", "participant", "participants", "participante", "participantes", "part", "present", "presents", "presente", "presentes"], StringComparer.Ordinal);

    /// <summary>The number; false when the text is no number of people, or of another public than the column's.</summary>
    /// <param name="text">What is written.</param>
    /// <param name="publics">The list of publics, by which a public is recognised.</param>
    /// <param name="audience">The public of the column; null for all participants.</param>
    /// <param name="count">The number.</param>
    public static bool TryRead(ReadOnlySpan<char> text, CodeList publics, CodeEntry? audience, out decimal count)
    {
        count = 0;
        if (!WrittenNumber.TryRead(PlainText.Of(text), out var written) || written.Number is not { } number)
            return false;
        count = number;
        var unit = MatchKey.Of(written.Unit);
        return unit.Length == 0 ? !written.IsWord : People.Contains(unit) || (audience is not null && publics.Find(unit) == audience);
    }
}
