using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Slides;

/// <summary>The words of the deck that no figure says: its first and last slides, and what the presenter has to know.</summary>
internal static class DeckWords
{
    /// <summary>How many figures of the year the notes of the first slide give: gross, net.</summary>
    private const int ExactFigures = 2;

    /// <summary>The notes on method that a room can read: what a half-day is, gross and net, who is counted.</summary>
    private const int MethodNotes = 4;

    public static Slide Cover(BalanceReport report) => new(SlideRole.Title, report.Headline)
    {
        Lines = [report.Title, .. report.Frozen is { } frozen ? (string[])[Capitalized(FrozenWords.NameOf(frozen))] : []],
        Notes =
        [
            .. Exact(report) is { Length: > 0 } exact ? (string[])[$"Chiffres exacts : {exact}."] : [],
            .. report.Phrases.Skip(1).Where(phrase => phrase.Key is "comparison" or "mean").Select(phrase => phrase.Text),
            Coverage(report),
            .. report.Notes.Take(2),
            .. report.Frozen is { } kept ? FrozenWords.Notes(kept) : [],
        ],
    };

    public static Slide Method(BalanceReport report) => new(SlideRole.Text, "Comment ces chiffres sont établis")
    {
        Lines = [.. report.Notes.Take(MethodNotes)],
        Foot = [.. report.Tables.Select(table => table.Source).Take(1)],
        Notes =
        [
            .. report.Notes,
            $"Abréviations : {CoverText(report, "Abréviations")}",
            $"Version des données : {CoverText(report, "Version des données")}. Outil : {CoverText(report, "Version de l'outil")}.",
        ],
    };

    /// <summary>What to say, the exact figures, what they cover, what limits them, where they are in the workbook.</summary>
    public static IReadOnlyList<string> Notes(
        BalanceReport report, SlideSubject subject, IReadOnlyList<string> readings, string figures, string scope, string source, ReportTable? table)
    {
        var phrases = report.Phrases.Where(phrase => subject.Phrases.Contains(phrase.Key)).Select(phrase => phrase.Text);
        var limits = (table?.Notes ?? []).Where(note => !scope.Contains(note, StringComparison.Ordinal) && !note.StartsWith("Champ", StringComparison.Ordinal));
        return
        [
            .. phrases,
            .. readings,
            $"Chiffres exacts. {figures}",
            scope,
            .. limits.Select(limit => $"À savoir : {limit}"),
            source,
            table is null ? "" : $"Dans le classeur : feuille {table.Name}.",
        ];
    }

    /// <summary>The rows of the summary that say a figure, without their definitions.</summary>
    public static ReportTable Known(ReportTable summary) =>
        (summary with { Rows = [.. summary.Rows.Where(row => row.Any(cell => cell.Number is not null))] }).WithColumns(column => column.Key != "meaning");

    /// <summary>A table told in words: « Éducation : 462, 14,8 % ; Santé : 120, 3,8 % ».</summary>
    public static string Described(ReportTable table)
    {
        var rows = table.Rows.Concat(table.Total is { } total ? [total] : []);
        return $"Tableau, colonnes : {string.Join(", ", table.Columns.Select(column => column.Title))}. "
            + string.Join(" ; ", rows.Select(row => $"{CellText.Of(row[0], table.Columns[0])} : {string.Join(", ", row.Skip(1).Select((cell, i) => CellText.Of(cell, table.Columns[i + 1])))}")) + ".";
    }

    /// <summary>« Demi-journées d'intervention (brut) : 2 187,5 demi-journées ».</summary>
    private static string Exact(BalanceReport report) => string.Join(" ; ", report.Tables.Take(1).SelectMany(table => table.Rows.Take(ExactFigures).Select(row =>
        $"{CellText.Of(row[0], table.Columns[0])} : {CellText.Of(row[1], table.Columns[1])} {CellText.Of(row[2], table.Columns[2])}".TrimEnd())));

    private static string Coverage(BalanceReport report) => CoverText(report, "Centres comptés");

    private static string CoverText(BalanceReport report, string label) => report.Cover.FirstOrDefault(line => line.Label == label)?.Text ?? "";

    private static string Capitalized(string words) => Domain.Capitals.AtStart(words);
}
