using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Json;
using CrpvReporting.Report;
using CrpvReporting.Report.Correction;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;
using Spectre.Console;

namespace CrpvReporting.Cli.Output;

/// <summary>Receipts of checked or imported files, in each form.</summary>
internal static class ReceiptOutput
{
    /// <summary>How many points of a file are shown on screen, so that they fit on one; JSON and CSV have every finding.</summary>
    private const int MostShown = 20;

    private static readonly string[] CsvHeaders =
    [
        "file", "sheet", "centre", "year", "status", "version", "rows", "half_days", "code", "severity", "row", "column", "field", "value", "message", "expected", "kind",
    ];

    /// <param name="terminal">Where to.</param>
    /// <param name="format">In which form.</param>
    /// <param name="receipts">The receipts.</param>
    /// <param name="dryRun">Whether they tell what an import would do.</param>
    public static void Write(Terminal terminal, OutputFormat format, IReadOnlyList<Receipt> receipts, bool dryRun = false)
    {
        switch (format)
        {
            case OutputFormat.Json:
                Json.Write(terminal.Output, json => ReceiptJson.Write(json, receipts));
                break;
            case OutputFormat.Csv:
                terminal.Output.Write(CsvText.ForPrograms(CsvHeaders, receipts.SelectMany(CsvRows)));
                break;
            default:
                foreach (var receipt in receipts)
                    Show(terminal.Screen, receipt, dryRun);
                break;
        }
    }

    /// <summary>What a dry run ends with.</summary>
    public static void WriteNothingStored(Terminal terminal) =>
        ScreenText.Write(terminal.Screen, "Essai : rien n'a été enregistré.", new Style(decoration: Decoration.Bold));

    private static void Show(IAnsiConsole screen, Receipt receipt, bool dryRun)
    {
        var (mark, colour, words) = receipt.Status switch
        {
            ReceiptStatus.Accepted => ("✓", Color.Green, $"accepté{VersionOf(receipt, dryRun)}"),
            ReceiptStatus.AcceptedWithWarnings => ("✓", Color.Yellow, $"accepté{VersionOf(receipt, dryRun)}, à confirmer"),
            ReceiptStatus.Unchanged => ("=", Color.Default, $"déjà reçu, version {receipt.Version} : rien n'a changé"),
            _ => ("✗", Color.Red, $"refusé : {French.Count(receipt.Findings.Count(finding => finding.Severity == Severity.Error), "erreur", "erreurs")}, rien n'a été enregistré"),
        };
        var isForm = receipt.Kind == ReturnKind.YearlyForm;
        var name = receipt.Sheet is { Length: > 0 } sheet ? $"{receipt.File} ({sheet})" : receipt.File;
        var identity = receipt.Centre is null && receipt.Year is null ? "" : $"{receipt.Centre?.Code ?? "centre inconnu"} {receipt.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "année inconnue"}{(isForm ? ", fiche annuelle" : "")} — ";
        var counts = isForm ? French.Count(receipt.Rows, "indicateur", "indicateurs") : $"{French.Count(receipt.Rows, "ligne", "lignes")}, {French.HalfDays(receipt.HalfDays.Value)}";
        screen.Write(new Paragraph($"{mark} {name} : ", new Style(colour))
            .Append($"{identity}{words} ({counts})\n"));
        if (receipt.Status == ReceiptStatus.Unchanged)
            return;
        if (receipt is { Change: { } change, Version: { } version })
            foreach (var line in ChangeText.Of(change, version, happened: !dryRun, ActivitySchema.Shipped))
                ScreenText.Write(screen, $"    {line}");
        if (receipt is { FormChange: { } edits, Version: { } formVersion })
            ScreenText.Write(screen, $"    {FormChangeText.Of(edits, formVersion, happened: !dryRun)}");
        var points = CorrectionPoint.Fold(receipt.Findings, ActivitySchema.Shipped);
        foreach (var point in points.Take(MostShown))
            ScreenText.Write(screen, $"    {Label(point.Severity)} {point}", point.Severity == Severity.Note ? new Style(decoration: Decoration.Dim) : Style.Plain);
        if (points.Count > MostShown)
            ScreenText.Write(screen, $"    … et {French.Count(points.Count - MostShown, "autre point", "autres points")} : --format csv donne tout, cellule par cellule.");
    }

    private static string VersionOf(Receipt receipt, bool dryRun) => receipt.Version switch
    {
        null => "",
        1 when dryRun => ", serait la version 1 : première remontée",
        _ => $", {(dryRun ? "serait la " : "")}version {receipt.Version}",
    };

    private static string Label(Severity severity) => severity switch
    {
        Severity.Error => "Erreur.",
        Severity.Warning => "À confirmer.",
        _ => "Note.",
    };

    private static IEnumerable<IReadOnlyList<ReportCell>> CsvRows(Receipt receipt)
    {
        ReportCell[] head =
        [
            ReportCell.OfOptional(receipt.File), ReportCell.OfOptional(receipt.Sheet), ReportCell.OfOptional(receipt.Centre?.Code), ReportCell.OfOptional(receipt.Year), ReportCell.OfOptional(ReceiptJson.NameOf(receipt.Status)), ReportCell.OfOptional(receipt.Version),
            ReportCell.OfOptional(receipt.Rows), ReportCell.Of(receipt.HalfDays.Value),
        ];
        var kind = ReportCell.Of(ReturnKindNames.NameOf(receipt.Kind));
        if (receipt.Findings.Count == 0)
            yield return [.. head, .. Enumerable.Repeat(ReportCell.Empty, CsvHeaders.Length - head.Length - 1), kind];
        foreach (var finding in receipt.Findings)
            yield return
            [
                .. head, ReportCell.OfOptional(finding.Code), ReportCell.OfOptional(SeverityNames.NameOf(finding.Severity)), ReportCell.OfOptional(finding.Row), ReportCell.OfOptional(finding.Column), ReportCell.OfOptional(finding.Field), ReportCell.OfOptional(finding.Value),
                ReportCell.OfOptional(finding.Message), ReportCell.OfOptional(finding.Expected), kind,
            ];
    }
}
