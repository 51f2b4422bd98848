namespace CrpvReporting.Report.Text;

/// <summary>A whole report as plain text.</summary>
public static class ReportText
{
    /// <summary>In characters: definitions go on below rather than make a line of a thousand.</summary>
    private const int WidestWords = 40;

    /// <summary>The headline and every table of a report.</summary>
    public static string TablesOf(BalanceReport report) =>
        report.Title + "\n\n" + report.Headline + "\n\n\n" + FrozenText(report) + string.Join("\n\n", report.Tables.Select(table => TextTable.Folded(table, WidestWords)));

    /// <summary>The sentences of a report, one a paragraph.</summary>
    public static string PhrasesOf(BalanceReport report) => string.Join("\n", report.Phrases.Select(phrase => phrase.Text + "\n"));

    /// <summary>What is said of a frozen balance, before its tables; nothing of one that is not.</summary>
    private static string FrozenText(BalanceReport report) =>
        report.Frozen is { } frozen ? string.Join("\n", FrozenWords.Notes(frozen)) + "\n\n\n" : "";
}
