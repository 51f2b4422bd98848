using System.CommandLine;
using CrpvReporting.Aggregate;
using CrpvReporting.Cli.Output;
using CrpvReporting.Pipeline;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;
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
        var database = CommonOptions.Database();
        var format = CommonOptions.Format();
        var command = new Command("show", "Affiche un tableau du bilan d'une année.") { year, by, where, focus, compare, database, format };
        command.SetAction(parsed =>
        {
            var workspace = CommonOptions.WorkspaceOf(parsed.GetValue(database));
            var form = CommonOptions.FormatOf(parsed.GetValue(format));
            var slice = CommonOptions.FocusOf(parsed.GetValue(focus), workspace.Lists);
            var dimensions = CommonOptions.DimensionsOf(parsed.GetValue(by));
            var question = new BalanceQuestion(
                CommonOptions.YearOf(parsed.GetValue(year)),
                dimensions.Count == 0 && slice is not null ? slice.By : dimensions,
                [.. slice?.Where ?? [], .. CommonOptions.FiltersOf(parsed.GetValue(where), workspace.Lists)]);
            int? other = parsed.GetValue(compare) is { } text ? CommonOptions.YearOf(text) : null;
            using var store = workspace.Open(StoreAccess.Read);
            var balance = Answer(terminal, workspace, store, question);
            var compared = other is { } otherYear ? Answer(terminal, workspace, store, InYear(question, otherYear)) : null;
            Write(terminal, form, workspace.Lists, balance, compared, slice);
            return ExitCode.Done;
        });
        return command;
    }

    private static Balance Answer(Terminal terminal, Workspace workspace, BalanceStore store, BalanceQuestion question)
    {
        var balance = LoadBalance.Answer(workspace, store, question);
        BalanceInput.SayIfEmpty(terminal, store, question.Year, LoadBalance.CoverageOf(workspace, store, question.Year));
        return balance;
    }

    /// <summary>The same question on another year; a month asked for is the month of that name.</summary>
    private static BalanceQuestion InYear(BalanceQuestion question, int year) => question with
    {
        Year = year,
        Where =
        [
            .. question.Where.Select(filter => filter.Dimension == Domain.Dimension.Month
                ? new DimensionFilter(filter.Dimension, [.. filter.Codes.Select(code => code is null ? null : BalanceInput.Text(year) + code[4..])])
                : filter),
        ],
    };

    private static void Write(Terminal terminal, OutputFormat form, CodeLists lists, Balance balance, Balance? compared, Focus? slice)
    {
        if (form == OutputFormat.Json)
            BalanceOutput.WriteJson(terminal.Output, balance, compared);
        else if (form == OutputFormat.Csv && compared is null)
            BalanceOutput.WriteCsv(terminal.Output, balance);
        else if (form == OutputFormat.Csv)
        {
            var table = ComparisonTable.Of(balance, compared!);
            terminal.Output.Write(CsvText.ForPrograms(table.Columns.Select(column => column.Key), table.Rows));
        }
        else
        {
            var table = compared is null ? BalanceTable.Of(balance, lists) : ComparisonTable.Of(balance, compared);
            TableScreen.Show(terminal, slice is null ? table : table with { Title = $"{slice.Title} — {table.Title}" });
        }
    }
}
