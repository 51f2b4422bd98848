using System.CommandLine;
using System.Globalization;
using CrpvReporting.Aggregate;
using CrpvReporting.Cli.Output;
using CrpvReporting.Pipeline;
using CrpvReporting.Report;
using CrpvReporting.Report.Text;
using CrpvReporting.Store;

namespace CrpvReporting.Cli.Commands;

/// <summary><c>explain</c>: the lines behind a figure.</summary>
internal static class ExplainCommand
{
    private static readonly string[] CsvHeaders = ["file", "sheet", "row", "centre", "date", "title", "half_days", "participants"];

    public static Command Create(Terminal terminal)
    {
        var year = CommonOptions.YearArgument();
        var where = CommonOptions.Where();
        var database = CommonOptions.Database();
        var format = CommonOptions.Format();
        var command = new Command("explain", "Affiche les lignes qui font un chiffre : fichier, feuille, ligne. Leur somme est le chiffre.") { year, where, database, format };
        command.SetAction(parsed =>
        {
            var workspace = CommonOptions.WorkspaceOf(parsed.GetValue(database));
            var form = CommonOptions.FormatOf(parsed.GetValue(format));
            var question = new BalanceQuestion(CommonOptions.YearOf(parsed.GetValue(year)), [], CommonOptions.FiltersOf(parsed.GetValue(where), workspace.Lists));
            using var store = workspace.Open(StoreAccess.Read);
            var balance = LoadBalance.Answer(workspace, store, question);
            BalanceInput.SayIfEmpty(terminal, store, question.Year, LoadBalance.CoverageOf(workspace, store, question.Year));
            var lines = ExplainFigure.Lines(workspace, store, question);
            ResultOutput.Write(
                terminal, form, output => WriteJson(output, balance, lines), () => CsvText.ForPrograms(CsvHeaders, lines.Select(Row)), () => TableOf(balance, lines));
            return ExitCode.Done;
        });
        return command;
    }

    private static ReportTable TableOf(Balance balance, IEnumerable<StoredLine> lines) => new(
        "lignes",
        $"Lignes qui font le chiffre, {BalanceInput.Text(balance.Question.Year)}",
        "",
        [
            new ReportColumn("file", "Fichier", ColumnKind.Text), new ReportColumn("sheet", "Feuille", ColumnKind.Text), new ReportColumn("row", "Ligne", ColumnKind.Number),
            new ReportColumn("centre", "Centre", ColumnKind.Text), new ReportColumn("date", "Date", ColumnKind.Date), new ReportColumn("title", "Intitulé", ColumnKind.Text),
            new ReportColumn("half_days", "Demi-journées", ColumnKind.Number, 1) { ShortTitle = "Demi-j." },
            new ReportColumn("participants", "Participants", ColumnKind.Number) { ShortTitle = "Partic." },
        ],
        [.. lines.Select(Row)],
        [
            ReportCell.Of("Total"), ReportCell.Empty, ReportCell.Of(balance.Total.Measures.Activities), ReportCell.Empty, ReportCell.Empty, ReportCell.Empty,
            ReportCell.Of(balance.Total.Measures.HalfDays.Value), ReportCell.OfReported(balance.Total.Measures.Participants),
        ],
        [Sentences.Coverage(balance.Coverage), $"Total net des événements partagés : {French.HalfDays(balance.Total.NetHalfDays.Value)}."],
        "Source : remontées des centres.");

    private static void WriteJson(TextWriter output, Balance balance, IEnumerable<StoredLine> lines) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("year", balance.Question.Year);
        BalanceOutput.WriteWhere(json, balance.Question.Where);
        BalanceOutput.WriteTotal(json, balance.Total);
        json.WriteArray("rows", lines, line =>
        {
            json.WriteStartObject();
            json.WriteString("file", line.File);
            json.WriteString("sheet", line.Sheet);
            json.WriteNumber("row", line.Activity.Row);
            json.WriteString("centre", line.Centre.Code);
            json.WriteString("date", Day(line));
            json.WriteString("title", line.Activity.Title);
            json.WriteNumber("half_days", line.Activity.HalfDays.Value);
            json.WriteInteger("participants", line.Activity.Participants);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    });

    private static ReportCell[] Row(StoredLine line) =>
    [
        ReportCell.Of(line.File),
        line.Sheet is { } sheet ? ReportCell.Of(sheet) : ReportCell.Empty,
        ReportCell.Of(line.Activity.Row),
        ReportCell.Of(line.Centre.Code),
        ReportCell.Of(Day(line)),
        ReportCell.Of(line.Activity.Title),
        ReportCell.Of(line.Activity.HalfDays.Value),
        line.Activity.Participants is { } participants ? ReportCell.Of(participants) : ReportCell.Empty,
    ];

    private static string Day(StoredLine line) => line.Activity.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
