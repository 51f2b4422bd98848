using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Report;
using CrpvReporting.Report.Text;
using Spectre.Console;

namespace CrpvReporting.Cli.Output;

/// <summary>Receipts of checked or imported files, in each form.</summary>
internal static class ReceiptOutput
{
    /// <summary>How many findings of a file are shown on screen; JSON and CSV have them all.</summary>
    private const int MostShown = 40;

    private static readonly string[] CsvHeaders =
    [
        "file", "sheet", "centre", "year", "status", "version", "rows", "half_days", "code", "severity", "row", "column", "field", "value", "message", "expected",
    ];

    public static void Write(Terminal terminal, OutputFormat format, IReadOnlyList<Receipt> receipts)
    {
        switch (format)
        {
            case OutputFormat.Json:
                WriteJson(terminal.Output, receipts);
                break;
            case OutputFormat.Csv:
                terminal.Output.Write(CsvText.ForPrograms(CsvHeaders, receipts.SelectMany(CsvRows)));
                break;
            default:
                foreach (var receipt in receipts)
                    Show(terminal.Screen, receipt);
                break;
        }
    }

    private static void Show(IAnsiConsole screen, Receipt receipt)
    {
        var (mark, colour, words) = receipt.Status switch
        {
            ReceiptStatus.Accepted => ("✓", Color.Green, receipt.Version is null ? "accepté" : $"accepté, version {receipt.Version}"),
            ReceiptStatus.AcceptedWithWarnings => ("✓", Color.Yellow, receipt.Version is null ? "accepté, à confirmer" : $"accepté, version {receipt.Version}, à confirmer"),
            ReceiptStatus.Unchanged => ("=", Color.Default, $"déjà reçu, version {receipt.Version} : rien n'a changé"),
            _ => ("✗", Color.Red, $"refusé : {French.Count(receipt.Findings.Count(finding => finding.Severity == Severity.Error), "erreur", "erreurs")}, rien n'a été enregistré"),
        };
        var name = receipt.Sheet is { Length: > 0 } sheet ? $"{receipt.File} ({sheet})" : receipt.File;
        var identity = receipt.Centre is null && receipt.Year is null ? "" : $"{receipt.Centre?.Code ?? "centre inconnu"} {receipt.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "année inconnue"} — ";
        screen.Write(new Paragraph($"{mark} {name} : ", new Style(colour))
            .Append($"{identity}{words} ({French.Count(receipt.Rows, "ligne", "lignes")}, {French.HalfDays(receipt.HalfDays.Value)})\n"));
        if (receipt.Status == ReceiptStatus.Unchanged)
            return;
        foreach (var finding in receipt.Findings.OrderBy(finding => finding.Severity).Take(MostShown))
            screen.Write(new Text($"    {Label(finding.Severity)} {finding.Message}\n", finding.Severity == Severity.Note ? new Style(decoration: Decoration.Dim) : Style.Plain));
        if (receipt.Findings.Count > MostShown)
            screen.Write(new Text($"    … et {receipt.Findings.Count - MostShown} autres constats : --format csv les donne tous.\n"));
    }

    private static string Label(Severity severity) => severity switch
    {
        Severity.Error => "Erreur.",
        Severity.Warning => "À confirmer.",
        _ => "Note.",
    };

    private static void WriteJson(TextWriter output, IReadOnlyList<Receipt> receipts) => Json.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (var receipt in receipts)
        {
            json.WriteStartObject();
            json.WriteString("file", receipt.File);
            json.WriteString("sheet", receipt.Sheet);
            json.WriteString("centre", receipt.Centre?.Code);
            json.WriteInteger("year", receipt.Year);
            json.WriteString("status", Words(receipt.Status));
            json.WriteInteger("version", receipt.Version);
            json.WriteNumber("rows", receipt.Rows);
            json.WriteNumber("half_days", receipt.HalfDays.Value);
            json.WriteArray("findings", receipt.Findings, finding =>
            {
                json.WriteStartObject();
                json.WriteString("code", finding.Code);
                json.WriteString("severity", SeverityNames.NameOf(finding.Severity));
                json.WriteString("sheet", finding.Sheet);
                json.WriteInteger("row", finding.Row);
                json.WriteString("column", finding.Column);
                json.WriteString("field", finding.Field);
                json.WriteString("value", finding.Value);
                json.WriteString("message", finding.Message);
                json.WriteString("expected", finding.Expected);
                json.WriteEndObject();
            });
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static IEnumerable<IReadOnlyList<ReportCell>> CsvRows(Receipt receipt)
    {
        ReportCell[] head =
        [
            ReportCell.OfOptional(receipt.File), ReportCell.OfOptional(receipt.Sheet), ReportCell.OfOptional(receipt.Centre?.Code), ReportCell.OfOptional(receipt.Year), ReportCell.OfOptional(Words(receipt.Status)), ReportCell.OfOptional(receipt.Version),
            ReportCell.OfOptional(receipt.Rows), ReportCell.Of(receipt.HalfDays.Value),
        ];
        if (receipt.Findings.Count == 0)
            yield return [.. head, .. Enumerable.Repeat(ReportCell.Empty, CsvHeaders.Length - head.Length)];
        foreach (var finding in receipt.Findings)
            yield return
            [
                .. head, ReportCell.OfOptional(finding.Code), ReportCell.OfOptional(SeverityNames.NameOf(finding.Severity)), ReportCell.OfOptional(finding.Row), ReportCell.OfOptional(finding.Column), ReportCell.OfOptional(finding.Field), ReportCell.OfOptional(finding.Value),
                ReportCell.OfOptional(finding.Message), ReportCell.OfOptional(finding.Expected),
            ];
    }

    private static string Words(ReceiptStatus status) => status switch
    {
        ReceiptStatus.Accepted => "accepted",
        ReceiptStatus.AcceptedWithWarnings => "accepted_with_warnings",
        ReceiptStatus.Unchanged => "unchanged",
        _ => "refused",
    };
}
