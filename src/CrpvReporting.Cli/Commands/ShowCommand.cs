using System.CommandLine;
using CrpvReporting.Aggregate;
using CrpvReporting.Cli.Output;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Report.Tables;
using CrpvReporting.Store;

namespace CrpvReporting.Cli.Commands;

/// <summary><c>show</c>: a table of the balance.</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var year = CommonOptions.YearArgument();
        var by = new Option<string>("--by") { Description = $"Une ou deux dimensions, séparées par une virgule : {string.Join(", ", Dimensions.AllNames)}.", HelpName = "DIM[,DIM]" };
        var where = CommonOptions.Where();
        var focus = new Option<string>("--focus") { Description = "Une tranche du bilan qui a un nom ; ses dimensions valent à défaut de --by, ses conditions s'ajoutent à --where.", HelpName = "NOM" };
        var compare = new Option<string>("--compare") { Description = "Compare avec une autre année.", HelpName = "ANNÉE" };
        var series = new SeriesOptions();
        var frozen = FrozenOption.Create();
        var database = CommonOptions.Database();
        var format = CommonOptions.Format();
        var command = new Command("show", "Affiche un tableau du bilan d'une année.") { year, by, where, focus, compare, series.Series, series.Index, series.Rate, frozen, database, format };
        command.SetAction(parsed =>
        {
            var form = CommonOptions.FormatOf(parsed.GetValue(format));
            var asked = QuestionText.YearOf(parsed.GetValue(year));
            var workspace = CommonOptions.WorkspaceOf(parsed.GetValue(database)).Apply(parsed.GetValue(frozen), asked);
            var (question, slice) = AskedTable.Of(asked, parsed.GetValue(by), parsed.GetValue(where), parsed.GetValue(focus), workspace.Lists);
            int? other = parsed.GetValue(compare) is { } text ? QuestionText.YearOf(text) : null;
            var wanted = series.AskedBy(parsed, asked, parsed.GetValue(by), parsed.GetValue(where), parsed.GetValue(focus), other, workspace.Lists);
            using var store = workspace.Open(StoreAccess.Read);
            var answered = wanted?.Load(workspace, store);
            BalanceInput.SayIfEmpty(terminal, store, question.Year, LoadBalance.CoverageOf(workspace, store, question.Year));
            if (answered is not null)
                SeriesOutput.Write(terminal, form, answered, wanted!.Request, slice);
            else if (other is { } otherYear)
            {
                BalanceInput.SayIfEmpty(terminal, store, otherYear, LoadBalance.CoverageOf(workspace, store, otherYear));
                ComparisonOutput.Write(terminal, form, LoadBalance.Compare(workspace, store, question, otherYear), slice);
            }
            else
            {
                var balance = LoadBalance.Answer(workspace, store, question);
                Write(terminal, form, workspace, balance, slice);
                if (form == OutputFormat.Text)
                    TableScreen.Say(terminal, YearPhrases.BesideTable(workspace, store, balance));
            }

            FrozenOption.Say(terminal, form, workspace);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Terminal terminal, OutputFormat form, Workspace workspace, Balance balance, Focus? slice)
    {
        if (form == OutputFormat.Json)
            BalanceOutput.WriteJson(terminal.Output, balance);
        else if (form == OutputFormat.Csv)
            BalanceOutput.WriteCsv(terminal.Output, balance);
        else
            TableScreen.Show(terminal, BalanceTable.Of(balance, workspace.Lists), slice);
    }
}
