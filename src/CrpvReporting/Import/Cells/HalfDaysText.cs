using System.Collections.Frozen;
using CrpvReporting.Domain;

namespace CrpvReporting.Import.Cells;

/// <summary>Half-days as people write them out: « 2 demi-journées », « 1 ½ », « une journée et demie », « 2 j ». A day is two half-days.</summary>
internal static class HalfDaysText
{
    private static readonly FrozenSet<string> Halves = FrozenSet.ToFrozenSet(
    [
        "demijournee", "demijournees", "demiejournee", "demiesjournees", "demisjournees", "demij", "dj", "demijourneedintervention", "demijourneesdintervention",
        "matinee", "matinees", "matin", "apresmidi", "soiree", "soirees",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Days = FrozenSet.ToFrozenSet(
    [
        "journee", "journees", "jour", "jours", "j", "journeeentiere", "journeesentieres", "journeecomplete", "journeescompletes",
        "journeedintervention", "journeesdintervention",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> DaysAndHalf = FrozenSet.ToFrozenSet(["journeeetdemie", "journeesetdemie", "jouretdemi", "joursetdemi", "jetdemi"], StringComparer.Ordinal);

    /// <summary>Units that say by themselves that there is one.</summary>
    private static readonly FrozenSet<string> Alone = FrozenSet.ToFrozenSet(
        ["demijournee", "demiejournee", "matinee", "matin", "apresmidi", "soiree", "journee", "journeeentiere", "journeecomplete"], StringComparer.Ordinal);

    /// <summary>The number of half-days; false when the text is no such number, or could be two.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal halfDays)
    {
        halfDays = 0;
        if (!WrittenNumber.TryRead(PlainText.Of(text), out var written))
            return false;
        if (written is { IsWord: true, Number: 1, Unit: "1/2 journee" or "½ journee" })
        {
            halfDays = 1;
            return true;
        }

        if (written.Unit.AsSpan().IndexOfAny("½/12") >= 0)
            return false;
        var unit = MatchKey.Of(written.Unit);
        if (written.Number is not { } number)
        {
            halfDays = Days.Contains(unit) ? 2 : 1;
            return Alone.Contains(unit);
        }

        if (unit.Length == 0)
        {
            halfDays = number;
            return !written.IsWord;
        }

        if (Halves.Contains(unit))
        {
            halfDays = number;
            return true;
        }

        // « 2 ½ journées » is five half-days to some, two to others.
        if (Days.Contains(unit) && !written.IsMixed)
        {
            halfDays = number * 2;
            return true;
        }

        halfDays = (number * 2) + 1;
        return DaysAndHalf.Contains(unit) && decimal.IsInteger(number) && number > 0;
    }
}
