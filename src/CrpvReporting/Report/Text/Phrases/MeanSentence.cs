using CrpvReporting.Aggregate;
using CrpvReporting.Report.Tables;

namespace CrpvReporting.Report.Text.Phrases;

/// <summary>« En 2020, la moyenne est de 115,1 demi-journées par centre compté. »</summary>
internal static class MeanSentence
{
    /// <summary>Null when a single centre is counted: a mean would only repeat its figure.</summary>
    public static string? Of(YearBalance balance) => balance.Coverage.Counted.Count < 2
        ? null
        : $"En {TableParts.Text(balance.Year)}, la moyenne est de {French.HalfDays(balance.Headline.Measures.HalfDays.Value / balance.Coverage.Counted.Count)} par centre compté.";
}
