using CrpvReporting.Pipeline.Json;
using CrpvReporting.Report.Explanations;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Cli.Output;

/// <summary>An explained figure on screen, as JSON or CSV. Lines are written as they are read.</summary>
internal static class ExplanationOutput
{
    /// <summary>Lines that a person may still go through on a screen; sums are those of all lines.</summary>
    private const int MostOnScreen = 200;

    /// <summary>Lines in a file or a pipe, where one searches: a larger figure is for a spreadsheet, hence --format csv.</summary>
    private const int MostInText = 1_000;

    /// <param name="terminal">Where to write.</param>
    /// <param name="form">The form asked for.</param>
    /// <param name="report">The figure.</param>
    /// <param name="compared">The same figure in another year; null when none is asked for.</param>
    /// <param name="detailed">Whether each JSON row says what it brings: a plain one brings its half-days.</param>
    public static void Write(Terminal terminal, OutputFormat form, ExplanationReport report, ExplanationReport? compared, bool detailed)
    {
        if (form == OutputFormat.Json)
            Json.Write(terminal.Output, json => ExplanationJson.Write(json, report, compared, detailed));
        else if (form == OutputFormat.Csv)
        {
            IReadOnlyList<ExplanationReport> reports = compared is null ? [report] : [report, compared];
            CsvText.WriteForPrograms(terminal.Output, LineTable.Columns(reports).Select(column => column.Key), LineTable.Rows(reports));
        }
        else
        {
            var most = terminal.OutputRedirected ? MostInText : MostOnScreen;
            TableScreen.Show(terminal, compared is null ? ExplanationTables.Of(report, most) : ComparedTable.Of(report, compared, most));
        }
    }
}
