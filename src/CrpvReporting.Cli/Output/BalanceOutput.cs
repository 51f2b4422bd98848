using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Json;
using CrpvReporting.Report;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Cli.Output;

/// <summary>Balances as JSON and CSV.</summary>
internal static class BalanceOutput
{
    public static void WriteJson(TextWriter output, Balance balance) => Json.Write(output, json => BalanceJson.Write(json, balance));

    public static void WriteCsv(TextWriter output, Balance balance) => output.Write(CsvText.ForPrograms(
        [.. balance.Question.By.Select(Dimensions.NameOf), "half_days", "activities", "participants", "centres"],
        balance.Question.By.Count == 0
            ? [Row([], balance.Total.Measures, balance.Total.Centres)]
            : balance.Rows.Select(row => Row(row.Keys, row.Measures, row.Centres))));

    private static ReportCell[] Row(IReadOnlyList<DimensionValue> keys, Measures measures, int centres) =>
    [
        .. keys.Select(key => key.Code is null ? ReportCell.Empty : ReportCell.Of(key.Code)),
        ReportCell.Of(measures.HalfDays.Value),
        ReportCell.Of(measures.Activities),
        measures.Participants is { } participants ? ReportCell.Of(participants) : ReportCell.Empty,
        ReportCell.Of(centres),
    ];
}
