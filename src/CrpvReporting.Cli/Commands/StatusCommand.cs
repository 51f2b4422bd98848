using System.CommandLine;
using System.Globalization;
using CrpvReporting.Aggregate;
using CrpvReporting.Cli.Output;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Json;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Report;
using CrpvReporting.Report.Text;
using CrpvReporting.Store;

namespace CrpvReporting.Cli.Commands;

/// <summary><c>status</c>: centre by centre, received, refused and why, missing.</summary>
internal static class StatusCommand
{
    private static readonly string[] CsvHeaders = ["centre", "label", "status", "version", "received_at", "file", "rows", "half_days", "refused_at", "refused_file", "errors", "reasons", "yearly_form", "yearly_form_version", "yearly_form_file", "to_confirm"];

    public static Command Create(Terminal terminal)
    {
        var year = CommonOptions.YearArgument();
        var database = CommonOptions.Database();
        var format = CommonOptions.Format();
        var command = new Command("status", "Affiche, centre par centre, ce qui est reçu, refusé ou manquant.") { year, database, format };
        command.SetAction(parsed =>
        {
            var workspace = CommonOptions.WorkspaceOf(parsed.GetValue(database));
            var form = CommonOptions.FormatOf(parsed.GetValue(format));
            var asked = QuestionText.YearOf(parsed.GetValue(year));
            using var store = workspace.Open(StoreAccess.Read);
            var centres = ShowStatus.Of(workspace, store, asked);
            if (centres.Count == 0)
                throw new UsageException($"Aucun centre n'est attendu en {BalanceInput.Text(asked)}.");
            ResultOutput.Write(
                terminal, form, output => Json.Write(output, json => StatusJson.Write(json, asked, centres)), () => CsvText.ForPrograms(CsvHeaders, centres.Select(CsvRow)), () => TableOf(asked, centres));
            return ExitCode.Done;
        });
        return command;
    }

    private static ReportTable TableOf(int year, IReadOnlyList<CentreStatus> centres)
    {
        var received = centres.Count(centre => centre.Current is not null);
        var missing = centres.Where(centre => centre.Current is null).Select(centre => centre.Centre.Code).ToList();
        return new ReportTable(
            "etat",
            $"État des remontées, {BalanceInput.Text(year)} : {received} sur {centres.Count}",
            "",
            [
                new ReportColumn("centre", "Centre", ColumnKind.Text), new ReportColumn("label", "Nom", ColumnKind.Text), new ReportColumn("status", "État", ColumnKind.Text),
                new ReportColumn("version", "Version", ColumnKind.Number) { ShortTitle = "V." }, new ReportColumn("received_at", "Reçue le", ColumnKind.Date) { IsSpare = true }, new ReportColumn("file", "Fichier", ColumnKind.Text) { IsSpare = true },
                new ReportColumn("rows", "Lignes", ColumnKind.Number), new ReportColumn("half_days", "Demi-journées", ColumnKind.Number, 1) { ShortTitle = "Demi-j." },
                new ReportColumn("yearly_form", "Fiche", ColumnKind.Text),
            ],
            [.. centres.Select(ScreenRow)],
            null,
            [
                missing.Count == 0 ? "Tous les centres attendus ont une remontée acceptée." : $"Sans remontée acceptée : {French.List(missing)}.",
                .. centres.Where(centre => centre.Refused is not null).Select(centre =>
                    $"{centre.Centre.Code}, {centre.Refused!.File} refusé ({French.Count(centre.Refused.Errors, "erreur", "erreurs")}) : {string.Join(" ", centre.Reasons)}"),
                YearlySentences.Coverage(new Coverage([.. centres.Where(centre => centre.Form is not null).Select(centre => centre.Centre)], [.. centres.Select(centre => centre.Centre)])),
                .. centres.Where(centre => centre.FormRefused is not null).Select(centre =>
                    $"{centre.Centre.Code}, fiche annuelle {centre.FormRefused!.File} refusée ({French.Count(centre.FormRefused.Errors, "erreur", "erreurs")}) : {string.Join(" ", centre.FormReasons)}"),
                .. centres.Sum(centre => centre.ToConfirm) is var open and > 0
                    ? [$"{French.Count(open, "constat reste", "constats restent")} à confirmer : crpv confirm {BalanceInput.Text(year)}."]
                    : (string[])[],
                "Demi-journées : toutes les lignes de la remontée, hors politique de la ville comprise.",
            ],
            "");
    }

    private static ReportCell[] ScreenRow(CentreStatus centre) =>
    [
        ReportCell.Of(centre.Centre.Code),
        ReportCell.Of(DimensionText.ShortCentre(centre.Centre)),
        ReportCell.Of((centre.Current, centre.Refused) switch
        {
            ({ }, null) when centre.ToConfirm > 0 => $"reçue, {BalanceInput.Text(centre.ToConfirm)} à confirmer",
            ({ }, null) => "reçue",
            ({ }, { }) => "reçue ; dernier envoi refusé",
            (null, { }) => "refusée",
            _ => "manquante",
        }),
        ReportCell.OfOptional(centre.Current?.Version),
        ReportCell.OfOptional(centre.Current is { } current ? current.ReceivedAt.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : null),
        ReportCell.OfOptional((centre.Current ?? centre.Refused)?.File),
        ReportCell.OfOptional(centre.Current?.Lines),
        centre.Current is { } counted ? ReportCell.Of(counted.HalfDays.Value) : ReportCell.Empty,
        ReportCell.Of(centre is { Form: not null, FormRefused: null } ? "reçue" : centre.Form is not null ? "reçue ; dernier envoi refusé" : centre.FormRefused is not null ? "refusée" : "manquante"),
    ];

    private static ReportCell[] CsvRow(CentreStatus centre) =>
    [
        ReportCell.Of(centre.Centre.Code), ReportCell.Of(centre.Centre.Label), ReportCell.Of(StatusJson.StateOf(centre)), ReportCell.OfOptional(centre.Current?.Version), ReportCell.OfOptional(StatusJson.Moment(centre.Current)),
        ReportCell.OfOptional(centre.Current?.File), ReportCell.OfOptional(centre.Current?.Lines), centre.Current is { } current ? ReportCell.Of(current.HalfDays.Value) : ReportCell.Empty,
        ReportCell.OfOptional(StatusJson.Moment(centre.Refused)), ReportCell.OfOptional(centre.Refused?.File), ReportCell.OfOptional(centre.Refused?.Errors), ReportCell.OfOptional(centre.Reasons.Count == 0 ? null : string.Join(" ", centre.Reasons)),
        ReportCell.Of(StatusJson.FormStateOf(centre)), ReportCell.OfOptional(centre.Form?.Version), ReportCell.OfOptional((centre.Form ?? centre.FormRefused)?.File),
        ReportCell.Of(centre.ToConfirm),
    ];
}
