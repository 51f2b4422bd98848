using CrpvReporting.Report;

namespace CrpvReporting.Cli.Output;

/// <summary>Writes a result in the form asked for; only that form is made.</summary>
internal static class ResultOutput
{
    public static void Write(Terminal terminal, OutputFormat form, Action<TextWriter> json, Func<string> csv, Func<ReportTable> table)
    {
        if (form == OutputFormat.Json)
            json(terminal.Output);
        else if (form == OutputFormat.Csv)
            terminal.Output.Write(csv());
        else
            TableScreen.Show(terminal, table());
    }
}
