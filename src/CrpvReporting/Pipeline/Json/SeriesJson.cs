using System.Text.Json;
using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Series;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Report.Tables;

namespace CrpvReporting.Pipeline.Json;

/// <summary>A series of years as JSON.</summary>
public static class SeriesJson
{
    public static void Write(Utf8JsonWriter json, YearSeries series, SeriesRequest asked)
    {
        var question = series.Years[^1].Question;
        json.WriteStartObject();
        json.WriteNumber("year", question.Year);
        json.WriteArray("by", question.By, dimension => json.WriteStringValue(Dimensions.NameOf(dimension)));
        BalanceJson.WriteWhere(json, question.Where);
        json.WriteArray("years", series.Years, year =>
        {
            json.WriteStartObject();
            json.WriteNumber("year", year.Question.Year);
            BalanceJson.WriteCoverage(json, year.Coverage);
            json.WriteEndObject();
        });
        json.WriteArray("rows", series.Rows, row => WriteRow(json, series, row, asked));
        json.WritePropertyName("total");
        WriteRow(json, series, series.Total, asked);
        json.WriteArray("breaks", series.Shifts.SelectMany(shift => SeriesTable.BreaksOf(shift).Select(reason => (shift.Year, Reason: reason))), found =>
        {
            json.WriteStartObject();
            json.WriteNumber("year", found.Year);
            json.WriteString("reason", found.Reason);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    /// <summary>Indices and annual rates of a row, where they are asked for.</summary>
    public static (IReadOnlyList<decimal?>? Indices, IReadOnlyList<decimal?>? Rates) GrowthOf(YearSeries series, SeriesRow row, SeriesRequest asked) => (
        asked.BaseYear is { } year ? Growth.Indices(row.HalfDays, series.Numbers.ToList().IndexOf(year)) : null,
        asked.Rates ? Growth.Rates(row.HalfDays, series.Numbers) : null);

    /// <summary>The code of a value; of a month, its number alone, « 03 »: the years are in columns.</summary>
    public static string? CodeOf(YearSeries series, DimensionValue key) => series.Years[^1].Question.By[0] == Dimension.Month ? key.Code?[5..] : key.Code;

    private static void WriteRow(Utf8JsonWriter json, YearSeries series, SeriesRow row, SeriesRequest asked)
    {
        var (indices, rates) = GrowthOf(series, row, asked);
        json.WriteStartObject();
        foreach (var key in row.Keys)
            BalanceJson.WriteValue(json, series.Years[^1].Question.By[0], CodeOf(series, key));
        WriteNumbers(json, "half_days", row.HalfDays);
        if (indices is not null)
            WriteNumbers(json, "index", indices);
        if (rates is not null)
        {
            WriteNumbers(json, "rate", rates);
            json.WritePropertyName("mean_annual_rate");
            WriteNumber(json, Growth.MeanRate(row.HalfDays, series.Numbers));
        }

        json.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IReadOnlyList<decimal?> numbers) => json.WriteArray(name, numbers, number => WriteNumber(json, number));

    private static void WriteNumber(Utf8JsonWriter json, decimal? number)
    {
        if (number is { } known)
            json.WriteNumberValue(decimal.Round(known, 12));
        else
            json.WriteNullValue();
    }
}
