using System.CommandLine;
using System.Text.Json;
using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Distribution;
using CrpvReporting.Cli.Output;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Json;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Report;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;
using CrpvReporting.Store;

namespace CrpvReporting.Cli.Commands;

/// <summary><c>place</c>: how the centres spread on each indicator, and where one of them stands. No rank.</summary>
internal static class PlaceCommand
{
    public static Command Create(Terminal terminal)
    {
        var year = CommonOptions.YearArgument();
        var centre = new Option<string>("--centre") { Description = "Un centre : sa place sur chaque indicateur et son profil par mission, type et thématique.", HelpName = "CODE" };
        var frozen = FrozenOption.Create();
        var database = CommonOptions.Database();
        var format = CommonOptions.Format();
        var command = new Command("place", "Affiche la répartition des centres sur chaque indicateur (quartiles), et la place d'un centre. Ce n'est pas un classement.") { year, centre, frozen, database, format };
        command.SetAction(parsed =>
        {
            var form = CommonOptions.FormatOf(parsed.GetValue(format));
            var asked = QuestionText.YearOf(parsed.GetValue(year));
            var workspace = CommonOptions.WorkspaceOf(parsed.GetValue(database)).Apply(parsed.GetValue(frozen), asked);
            var one = parsed.GetValue(centre) is { } code ? QuestionText.CentreOf(code, workspace.Lists) : null;
            using var store = workspace.Open(StoreAccess.Read);
            var balance = LoadBalance.Indicators(workspace, store, asked, Dimension.Mission, Dimension.ActivityType, Dimension.Theme);
            BalanceInput.SayIfEmpty(terminal, store, asked, balance.Coverage);
            if (one is not null && balance.Coverage.Counted.Count > 0 && !balance.Coverage.Counted.Contains(one))
                throw new UsageException($"{one.Code} n'a pas de remontée acceptée pour {BalanceInput.Text(asked)}.");
            IReadOnlyList<ReportTable> tables = one is null ? [CentrePlaceTables.Spread(balance)] : [CentrePlaceTables.Place(balance, one), CentrePlaceTables.Mix(balance, one)];
            if (form == OutputFormat.Json)
                Json.Write(terminal.Output, json => WriteJson(json, balance, one));
            else if (form == OutputFormat.Csv)
                terminal.Output.Write(CsvText.ForPrograms(tables[0].Columns.Select(column => column.Key), tables[0].Rows));
            else
                TableScreen.Show(terminal, tables);
            FrozenOption.Say(terminal, form, workspace);
            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteJson(Utf8JsonWriter json, YearBalance balance, CodeEntry? centre)
    {
        json.WriteStartObject();
        json.WriteNumber("year", balance.Year);
        json.WriteString("centre", centre?.Code);
        BalanceJson.WriteCoverage(json, balance.Coverage);
        json.WriteArray("indicators", IndicatorSpread.Of(balance), spread => WriteSpread(json, spread, centre));
        if (centre is not null)
            json.WriteArray("mix", CentrePlaceTables.Mixes.SelectMany(dimension => CentrePlaceTables.SharesOf(balance, centre, dimension).Select(share => (dimension, share))), item =>
            {
                json.WriteStartObject();
                json.WriteString("dimension", Dimensions.NameOf(item.dimension));
                json.WriteString("code", item.share.Value.Code);
                json.WriteDecimal("share", item.share.Share);
                json.WriteDecimal("network_share", item.share.Network);
                json.WriteDecimal("difference", item.share.Difference);
                json.WriteEndObject();
            });
        json.WriteEndObject();
    }

    private static void WriteSpread(Utf8JsonWriter json, IndicatorSpread spread, CodeEntry? centre)
    {
        json.WriteStartObject();
        json.WriteString("indicator", spread.Indicator.Code);
        json.WriteNumber("centres", spread.Values.Count);
        json.WriteDecimal("q1", spread.Quartiles?.First);
        json.WriteDecimal("median", spread.Quartiles?.Median);
        json.WriteDecimal("q3", spread.Quartiles?.Third);
        json.WriteDecimal("mean", spread.Quartiles?.Mean);
        json.WriteDecimal("total", spread.Indicator.IsShare ? null : spread.Quartiles?.Total);
        if (centre is not null)
        {
            decimal? value = spread.Values.TryGetValue(centre, out var known) ? known : null;
            json.WriteDecimal("value", value);
            json.WriteString("part", value is { } placed ? PartName(spread.Quartiles!.PartOf(placed)) : null);
        }

        json.WriteEndObject();
    }

    private static string PartName(DistributionPart part) => part switch
    {
        DistributionPart.UpToFirst => "up_to_q1",
        DistributionPart.FirstToMedian => "q1_to_median",
        DistributionPart.MedianToThird => "median_to_q3",
        _ => "above_q3",
    };
}
