using System.Globalization;
using System.Text.Json;
using CrpvReporting.Cli.Commands;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Json;
using CrpvReporting.Report;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Cli.Output;

/// <summary>What is doubtful in returns, and the answers, in each form.</summary>
internal static class ConfirmOutput
{
    private static readonly string[] CsvHeaders = ["name", "centre", "code", "file", "version", "sheet", "row", "column", "message", "reason", "confirmed_at"];

    /// <param name="terminal">Where to.</param>
    /// <param name="form">In which form.</param>
    /// <param name="year">The year.</param>
    /// <param name="doubts">Every doubt of the year.</param>
    /// <param name="withAnswered">Whether those answered are shown too.</param>
    public static void WriteList(Terminal terminal, OutputFormat form, int year, IReadOnlyList<ReturnDoubt> doubts, bool withAnswered)
    {
        List<ReturnDoubt> shown = [.. doubts.Where(doubt => withAnswered || doubt.Answer is null)];
        var open = doubts.Count(doubt => doubt.Answer is null);
        ResultOutput.Write(
            terminal,
            form,
            output => Json.Write(output, json => WriteJson(json, year, open, shown)),
            () => CsvText.ForPrograms(CsvHeaders, shown.Select(CsvRow)),
            () => TableOf(year, doubts, shown, withAnswered));
    }

    public static void WriteAnswered(Terminal terminal, OutputFormat form, int year, IReadOnlyList<ReturnDoubt> answered, string reason, int left)
    {
        if (form == OutputFormat.Json)
            Json.Write(terminal.Output, json =>
            {
                json.WriteStartObject();
                json.WriteNumber("year", year);
                json.WriteArray("confirmed", answered, doubt => json.WriteStringValue(doubt.Name));
                json.WriteString("reason", reason);
                json.WriteNumber("to_confirm", left);
                json.WriteEndObject();
            });
        else if (form == OutputFormat.Csv)
            terminal.Output.Write(CsvText.ForPrograms(["name", "reason"], answered.Select(doubt => (ReportCell[])[ReportCell.Of(doubt.Name), ReportCell.Of(reason)])));
        else
        {
            terminal.Output.WriteLine(answered.Count == 0
                ? "Déjà confirmé : rien n'a changé."
                : $"{French.Count(answered.Count, "constat confirmé", "constats confirmés")} : {French.List([.. answered.Select(doubt => doubt.Name)])}.");
            terminal.Output.WriteLine(Left(left));
        }
    }

    private static ReportTable TableOf(int year, IReadOnlyList<ReturnDoubt> doubts, IReadOnlyList<ReturnDoubt> shown, bool withAnswered)
    {
        var open = doubts.Count(doubt => doubt.Answer is null);
        var answered = doubts.Count - open;
        ReportColumn[] reason = withAnswered ? [new ReportColumn("reason", "Raison", ColumnKind.Text)] : [];
        return new ReportTable(
            "a_confirmer",
            $"À confirmer, {BalanceInput.Text(year)} : {open.ToString(CultureInfo.InvariantCulture)}",
            "",
            [new ReportColumn("name", "Nom", ColumnKind.Text), new ReportColumn("file", "Fichier", ColumnKind.Text), new ReportColumn("message", "Constat", ColumnKind.Text), .. reason],
            [.. shown.Select(doubt => (IReadOnlyList<ReportCell>)
            [
                ReportCell.Of(doubt.Name), ReportCell.Of(doubt.Return.File), ReportCell.Of(doubt.Finding.Message),
                .. withAnswered ? [ReportCell.OfOptional(doubt.Answer?.Reason)] : (ReportCell[])[],
            ])],
            null,
            [
                open == 0
                    ? "Il ne reste rien à confirmer."
                    : $"Pour confirmer : crpv confirm {BalanceInput.Text(year)} NOM --reason \"ce que le centre a répondu\". CENTRE/GENRE ou CENTRE valent pour tous leurs constats.",
                .. answered > 0 && !withAnswered ? [$"{French.Count(answered, "constat est déjà confirmé", "constats sont déjà confirmés")} : --answered les affiche."] : (string[])[],
            ],
            "");
    }

    private static void WriteJson(Utf8JsonWriter json, int year, int open, IEnumerable<ReturnDoubt> shown)
    {
        json.WriteStartObject();
        json.WriteNumber("year", year);
        json.WriteNumber("to_confirm", open);
        json.WriteArray("items", shown, doubt =>
        {
            json.WriteStartObject();
            json.WriteString("name", doubt.Name);
            json.WriteString("centre", doubt.Return.Centre!.Code);
            json.WriteString("code", doubt.Finding.Code);
            json.WriteString("file", doubt.Return.File);
            json.WriteInteger("version", doubt.Return.Version);
            json.WriteString("sheet", doubt.Finding.Sheet);
            json.WriteInteger("row", doubt.Finding.Row);
            json.WriteString("column", doubt.Finding.Column);
            json.WriteString("message", doubt.Finding.Message);
            json.WriteString("reason", doubt.Answer?.Reason);
            json.WriteString("confirmed_at", Moment(doubt.Answer));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static ReportCell[] CsvRow(ReturnDoubt doubt) =>
    [
        ReportCell.Of(doubt.Name), ReportCell.Of(doubt.Return.Centre!.Code), ReportCell.Of(doubt.Finding.Code), ReportCell.Of(doubt.Return.File), ReportCell.OfOptional(doubt.Return.Version),
        ReportCell.OfOptional(doubt.Finding.Sheet), ReportCell.OfOptional(doubt.Finding.Row), ReportCell.OfOptional(doubt.Finding.Column), ReportCell.Of(doubt.Finding.Message),
        ReportCell.OfOptional(doubt.Answer?.Reason), ReportCell.OfOptional(Moment(doubt.Answer)),
    ];

    private static string Left(int open) => open == 0
        ? "Il ne reste rien à confirmer."
        : $"{(open == 1 ? "Reste" : "Restent")} {French.Count(open, "constat", "constats")} à confirmer.";

    private static string? Moment(Confirmation? answer) => answer?.ConfirmedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
