using System.CommandLine;
using CrpvReporting.Cli.Output;
using CrpvReporting.Domain;
using CrpvReporting.Report;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Store;

namespace CrpvReporting.Cli.Commands;

/// <summary><c>matches</c>: what is remembered of the headers of each centre; forgets it on demand.</summary>
internal static class MatchesCommand
{
    private static readonly string[] CsvHeaders = ["centre", "header", "field", "step", "year", "file"];

    public static Command Create(Terminal terminal)
    {
        var centre = new Option<string>("--centre") { Description = "Code du centre (par défaut : tous).", HelpName = "CODE" };
        var forget = new Option<bool>("--forget") { Description = "Oublie les correspondances du centre, ou celle d'un seul en-tête.", Arity = ArgumentArity.Zero };
        var header = new Option<string>("--header") { Description = "Avec --forget : l'en-tête à oublier.", HelpName = "EN-TÊTE" };
        var database = CommonOptions.Database();
        var format = CommonOptions.Format();
        var command = new Command("matches", "Affiche les en-têtes mémorisés de chaque centre et le champ qu'ils désignent ; les oublie avec --forget.") { centre, forget, header, database, format };
        command.SetAction(parsed =>
        {
            var workspace = CommonOptions.WorkspaceOf(parsed.GetValue(database));
            var form = CommonOptions.FormatOf(parsed.GetValue(format));
            var asked = parsed.GetValue(centre) is { } code ? QuestionText.CentreOf(code, workspace.Lists) : null;
            var forgotten = parsed.GetValue(header);
            if (!parsed.GetValue(forget))
            {
                if (forgotten is not null)
                    throw new UsageException("--header ne va qu'avec --forget. Aide : crpv matches --help.");
                using var store = workspace.Open(StoreAccess.Read);
                var matches = store.RememberedMatches(asked);
                ResultOutput.Write(
                    terminal, form, output => WriteJson(output, matches), () => CsvText.ForPrograms(CsvHeaders, matches.Select(CsvRow)), () => TableOf(matches, workspace.Schema));
            }
            else
            {
                if (asked is null)
                    throw new UsageException("Indiquez le centre dont les en-têtes sont à oublier : crpv matches --forget --centre CODE.");

                // Only a database that is there has something to forget: it is not made for that.
                workspace.Open(StoreAccess.Read).Dispose();
                using var store = workspace.Open(StoreAccess.Write);
                Say(terminal, form, store.ForgetMatches(asked, forgotten), asked);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Say(Terminal terminal, OutputFormat form, int count, CodeEntry centre)
    {
        if (form == OutputFormat.Json)
            Json.Write(terminal.Output, json =>
            {
                json.WriteStartObject();
                json.WriteString("centre", centre.Code);
                json.WriteNumber("forgotten", count);
                json.WriteEndObject();
            });
        else if (form == OutputFormat.Csv)
            terminal.Output.Write(CsvText.ForPrograms(["centre", "forgotten"], [[ReportCell.Of(centre.Code), ReportCell.Of(count)]]));
        else
            terminal.Output.WriteLine(count == 0
                ? $"{centre.Code} : aucune correspondance à oublier."
                : $"{centre.Code} : {French.Count(count, "correspondance oubliée", "correspondances oubliées")}.");
    }

    private static ReportTable TableOf(IReadOnlyList<RememberedMatch> matches, ActivitySchema schema) => new(
        "correspondances",
        "En-têtes mémorisés",
        "",
        [
            new ReportColumn("centre", "Centre", ColumnKind.Text), new ReportColumn("header", "En-tête", ColumnKind.Text), new ReportColumn("field", "Champ", ColumnKind.Text),
            new ReportColumn("step", "Reconnu", ColumnKind.Text), new ReportColumn("year", "Depuis", ColumnKind.Text), new ReportColumn("file", "Fichier", ColumnKind.Text),
        ],
        [.. matches.Select(match => ScreenRow(match, schema))],
        null,
        [matches.Count == 0 ? "Aucun en-tête n'est mémorisé." : "La prochaine remontée du centre est lue de même. Pour oublier : crpv matches --forget --centre CODE."],
        "");

    private static ReportCell[] ScreenRow(RememberedMatch match, ActivitySchema schema) =>
    [
        ReportCell.Of(match.Centre.Code),
        ReportCell.Of(match.Match.Header),
        ReportCell.Of(schema.Fields.FirstOrDefault(field => field.Name == match.Match.Field)?.Title ?? match.Match.Field),
        ReportCell.Of(match.Match.Step switch { HeaderStep.Told => "comme demandé", HeaderStep.Synonym => "par un synonyme", _ => "en-tête proche" }),
        ReportCell.Of(BalanceInput.Text(match.Year)),
        ReportCell.Of(match.File),
    ];

    private static ReportCell[] CsvRow(RememberedMatch match) =>
    [
        ReportCell.Of(match.Centre.Code), ReportCell.Of(match.Match.Header), ReportCell.Of(match.Match.Field), ReportCell.Of(HeaderStepNames.NameOf(match.Match.Step)),
        ReportCell.Of(match.Year), ReportCell.Of(match.File),
    ];

    private static void WriteJson(TextWriter output, IReadOnlyList<RememberedMatch> matches) => Json.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (var match in matches)
        {
            json.WriteStartObject();
            json.WriteString("centre", match.Centre.Code);
            json.WriteString("header", match.Match.Header);
            json.WriteString("field", match.Match.Field);
            json.WriteString("step", HeaderStepNames.NameOf(match.Match.Step));
            json.WriteNumber("year", match.Year);
            json.WriteString("file", match.File);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
