using System.CommandLine;
using CrpvReporting.Aggregate.Indicators;
using CrpvReporting.Cli.Output;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Json;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Report;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;
using CrpvReporting.Store;

namespace CrpvReporting.Cli.Commands;

/// <summary><c>indicators</c>: the dictionary; of a year, the values; with <c>--sql</c>, the queries.</summary>
internal static class IndicatorsCommand
{
    private static readonly string[] DictionaryHeaders = ["indicator", "label", "unit", "definition", "formula", "scope", "decimals", "since", "breaks"];

    private static readonly string[] ValueHeaders = ["indicator", "value", "unit", "centres"];

    public static Command Create(Terminal terminal)
    {
        var year = new Argument<string>("ANNÉE") { Description = "Année dont on veut les valeurs ; sans elle, le dictionnaire.", Arity = ArgumentArity.ZeroOrOne, HelpName = "[ANNÉE]" };
        var only = new Option<string>("--only") { Description = "Un seul indicateur, par son code ou son nom.", HelpName = "INDICATEUR" };
        var sql = new Option<bool>("--sql") { Description = "Avec une année : affiche la requête SQL de chaque indicateur.", Arity = ArgumentArity.Zero };
        var frozen = FrozenOption.Create();
        var database = CommonOptions.Database();
        var format = CommonOptions.Format();
        var command = new Command("indicators", "Affiche le dictionnaire des indicateurs ; avec une année, leurs valeurs ou leurs requêtes SQL.") { year, only, sql, frozen, database, format };
        command.SetAction(parsed =>
        {
            var form = CommonOptions.FormatOf(parsed.GetValue(format));
            int? asked = parsed.GetValue(year) is { } text ? QuestionText.YearOf(text) : null;
            var workspace = WorkspaceOf(parsed.GetValue(database), parsed.GetValue(frozen), asked, parsed.GetValue(sql));
            var kept = QuestionText.IndicatorOf(parsed.GetValue(only), workspace.Lists);
            if (parsed.GetValue(sql))
                WriteSql(terminal, workspace.Lists, Kept(workspace.Lists.Indicators, indicator => indicator, kept), asked ?? throw new UsageException("Indiquez l'année des requêtes : crpv indicators ANNÉE --sql."));
            else if (asked is { } known)
                WriteValues(terminal, form, workspace, known, kept);
            else
                WriteDictionary(terminal, form, workspace.Lists, kept);
            return ExitCode.Done;
        });
        return command;
    }

    private static Workspace WorkspaceOf(string? database, string? frozen, int? year, bool sql)
    {
        var workspace = CommonOptions.WorkspaceOf(database);
        if (frozen is null)
            return workspace;
        return year is { } asked && !sql
            ? workspace.Apply(frozen, asked)
            : throw new UsageException("--frozen ne va qu'avec les valeurs d'une année : crpv indicators ANNÉE --frozen LIBELLÉ.");
    }

    private static List<T> Kept<T>(IEnumerable<T> items, Func<T, Indicator> indicatorOf, Indicator? kept) => [.. items.Where(item => kept is null || indicatorOf(item) == kept)];

    private static void WriteSql(Terminal terminal, CodeLists lists, IEnumerable<Indicator> indicators, int year)
    {
        foreach (var indicator in indicators)
            terminal.Output.Write($"-- {indicator.Code} : {indicator.Label}\n{IndicatorSql.Of(indicator, lists, year)}\n");
    }

    private static void WriteValues(Terminal terminal, OutputFormat form, Workspace workspace, int year, Indicator? kept)
    {
        using var store = workspace.Open(StoreAccess.Read);
        var balance = LoadBalance.Indicators(workspace, store, year);
        BalanceInput.SayIfEmpty(terminal, store, year, balance.Coverage);
        var values = Kept(IndicatorValues.Of(balance), value => value.Indicator, kept);
        ResultOutput.Write(terminal, form, output => Json.Write(output, json => IndicatorsJson.WriteValues(json, year, values)), () => CsvText.ForPrograms(ValueHeaders, values.Select(ValueRow)), () =>
        {
            var table = SummaryTable.Of(balance);
            return kept is null ? table : table with { Rows = [.. table.Rows.Where(row => row[0].Words == kept.Label)] };
        });
        FrozenOption.Say(terminal, form, workspace);
    }

    private static ReportCell[] ValueRow(IndicatorValue value) =>
        [ReportCell.Of(value.Indicator.Code), ReportCell.OfOptional(value.Value), ReportCell.Of(value.Indicator.Unit), ReportCell.Of(value.Centres.Count)];

    private static void WriteDictionary(Terminal terminal, OutputFormat form, CodeLists lists, Indicator? kept)
    {
        var indicators = Kept(lists.Indicators, indicator => indicator, kept);
        if (form == OutputFormat.Text)
            foreach (var line in indicators.SelectMany(indicator => (string[])[.. IndicatorText.Described(indicator), ""]))
                ScreenText.Say(terminal, line);
        else if (form == OutputFormat.Csv)
            terminal.Output.Write(CsvText.ForPrograms(DictionaryHeaders, indicators.Select(DictionaryRow)));
        else
            Json.Write(terminal.Output, json => IndicatorsJson.WriteDictionary(json, indicators));
    }

    private static ReportCell[] DictionaryRow(Indicator indicator) =>
    [
        ReportCell.Of(indicator.Code), ReportCell.Of(indicator.Label), ReportCell.Of(indicator.Unit), ReportCell.Of(indicator.Definition), ReportCell.Of(indicator.FormulaText),
        ReportCell.Of(indicator.Scope), ReportCell.Of(indicator.Decimals), ReportCell.OfOptional(indicator.Entry.ValidFrom), ReportCell.Of(IndicatorText.Breaks(indicator)),
    ];
}
