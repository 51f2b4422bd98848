using System.Globalization;
using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Text;

/// <summary>What a new version of a return changes, in French lines of text.</summary>
public static class ChangeText
{
    private const int LongestValue = 60;

    /// <param name="change">The change.</param>
    /// <param name="version">The new version.</param>
    /// <param name="happened">Whether the former version was replaced; else it would be.</param>
    /// <param name="schema">The schema, for the titles of fields.</param>
    public static IReadOnlyList<string> Of(ReturnChange change, int version, bool happened, ActivitySchema schema) =>
    [
        Headline(change, version, happened),
        Sums(change),
        .. Parts(change, version, schema).SelectMany(part => part.Lines.Select(line => "  " + line).Prepend($"{part.Title} :")),
    ];

    /// <summary>« Remplace la version 1 : 2 lignes ajoutées, 1 ligne modifiée… »</summary>
    public static string Headline(ReturnChange change, int version, bool happened) =>
        $"{(happened ? "Remplace" : "Remplacerait")} la version {Text(version - 1)} : "
        + $"{Lines(change.Added, "ajoutée", "ajoutées")}, {Lines(change.Changed, "modifiée", "modifiées")}, "
        + $"{Lines(change.Removed, "retirée", "retirées")}, {Lines(change.Unchanged, "inchangée", "inchangées")}.";

    /// <summary>The sums before and after.</summary>
    public static string Sums(ReturnChange change) =>
        $"Demi-journées (brut) : {French.Plain(change.Before.HalfDays.Value)} → {French.Plain(change.After.HalfDays.Value)}. "
        + $"Participations : {Participants(change.Before.Participants)} → {Participants(change.After.Participants)}.";

    /// <summary>The first lines changed, added and removed, each under a title; how many others there are stands last.</summary>
    public static IEnumerable<(string Title, IReadOnlyList<string> Lines)> Parts(ReturnChange change, int version, ActivitySchema schema) =>
        new[]
        {
            Part("Lignes modifiées", change.Changed, change.FirstChanged, edit => $"{Place(edit.Current)} — {Differences(edit, schema)}"),
            Part("Lignes ajoutées", change.Added, change.FirstAdded, Whole),
            Part($"Lignes retirées (de la version {Text(version - 1)})", change.Removed, change.FirstRemoved, Whole),
        }.Where(part => part.Lines.Count > 0);

    private static (string Title, IReadOnlyList<string> Lines) Part<T>(string title, int count, IReadOnlyList<T> first, Func<T, string> words) =>
    (
        title,
        [.. first.Select(words), .. count > first.Count ? (string[])[$"et {French.Plain(count - first.Count)} {(count - first.Count == 1 ? "autre" : "autres")}"] : []]);

    private static string Lines(int count, string one, string many) =>
        $"{French.Count(count, "ligne", "lignes")} {French.Agree(count, one, many)}";

    private static string Participants(long? participants) => participants is { } known ? French.Plain(known) : "non renseigné";

    private static string Whole(PlacedLine line) => $"{Place(line)} — {French.HalfDays(line.Activity.HalfDays.Value)}";

    private static string Place(PlacedLine line) =>
        (line.Sheet is null ? "" : $"feuille {line.Sheet}, ")
        + $"ligne {Text(line.Activity.Row)}, {FieldText.Day(line.Activity.Date)}, {French.Quoted(Short(line.Activity.Title))}";

    private static string Differences(LineEdit edit, ActivitySchema schema) => string.Join(" ; ", FieldText.Differences(schema, edit.Former.Activity, edit.Current.Activity)
        .Select(difference => $"{InSentence(difference.Field.Title)} : {Compared(difference.Before, difference.After)}"));

    /// <summary>Both values, long ones from shortly before where they part: two equal beginnings would tell nothing.</summary>
    private static string Compared(string before, string after)
    {
        var common = before.AsSpan().CommonPrefixLength(after);
        var start = Math.Max(before.Length, after.Length) <= LongestValue || common <= LongestValue / 2 ? 0 : common - (LongestValue / 3);
        return $"{From(before, start)} → {From(after, start)}";
    }

    private static string From(string text, int start) => start == 0 ? Short(text) : "…" + Short(text[start..]);

    /// <summary>« demi-journées » for « Demi-journées ».</summary>
    private static string InSentence(string title) => char.ToLowerInvariant(title[0]) + title[1..];

    private static string Short(string text)
    {
        var oneLine = text.ReplaceLineEndings(" ");
        return oneLine.Length <= LongestValue ? oneLine : oneLine[..(LongestValue - 1)].TrimEnd() + "…";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
