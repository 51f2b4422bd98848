using System.Text.Json;
using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Series;
using CrpvReporting.Cli.Commands;
using CrpvReporting.Domain;
using CrpvReporting.Report;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Cli.Output;

/// <summary>A series of years: tables, JSON, CSV (one line for each value and year).</summary>
internal static class SeriesOutput
{
    public static void Write(Terminal terminal, OutputFormat form, YearSeries series, SeriesRequest asked, Focus? slice)
    {
        if (form == OutputFormat.Json)
            WriteJson(terminal.Output, series, asked);
        else if (form == OutputFormat.Csv)
            WriteCsv(terminal.Output, series, asked);
        else
        {
            TableScreen.Show(terminal, SeriesTable.Of(series), slice);
            foreach (var table in (ReportTable[])[.. asked.BaseYear is { } year ? [SeriesTable.Indices(series, year)] : (ReportTable[])[], .. asked.Rates ? [SeriesTable.Rates(series)] : (ReportTable[])[]])
            {
                if (terminal.OutputRedirected)
                    terminal.Output.WriteLine();
                TableScreen.Show(terminal, table);
            }
        }
    }

    private static void WriteCsv(TextWriter output, YearSeries series, SeriesRequest asked)
    {
        var by = series.Years[^1].Question.By;
        IReadOnlyList<SeriesRow> rows = by.Count == 0 ? [series.Total] : series.Rows;
        output.Write(CsvText.ForPrograms(
            [.. by.Select(Dimensions.NameOf), "year", "half_days", .. asked.BaseYear is null ? (string[])[] : ["index"], .. asked.Rates ? (string[])["rate"] : []],
            rows.SelectMany(row => Lines(series, row, asked))));
    }

    private static IEnumerable<IReadOnlyList<ReportCell>> Lines(YearSeries series, SeriesRow row, SeriesRequest asked)
    {
        var (indices, rates) = GrowthOf(series, row, asked);
        return series.Numbers.Select((year, i) => (IReadOnlyList<ReportCell>)
        [
            .. row.Keys.Select(key => ReportCell.OfOptional(CodeOf(series, key))),
            ReportCell.Of(year), ReportCell.OfOptional(row.HalfDays[i]),
            .. indices is null ? (ReportCell[])[] : [ReportCell.OfOptional(indices[i])], .. rates is null ? (ReportCell[])[] : [ReportCell.OfOptional(rates[i])],
        ]);
    }

    private static (IReadOnlyList<decimal?>? Indices, IReadOnlyList<decimal?>? Rates) GrowthOf(YearSeries series, SeriesRow row, SeriesRequest asked) => (
        asked.BaseYear is { } year ? Growth.Indices(row.HalfDays, series.Numbers.ToList().IndexOf(year)) : null,
        asked.Rates ? Growth.Rates(row.HalfDays, series.Numbers) : null);

    private static void WriteJson(TextWriter output, YearSeries series, SeriesRequest asked) => Json.Write(output, json =>
    {
        var question = series.Years[^1].Question;
        json.WriteStartObject();
        json.WriteNumber("year", question.Year);
        json.WriteArray("by", question.By, dimension => json.WriteStringValue(Dimensions.NameOf(dimension)));
        BalanceOutput.WriteWhere(json, question.Where);
        json.WriteArray("years", series.Years, year =>
        {
            json.WriteStartObject();
            json.WriteNumber("year", year.Question.Year);
            BalanceOutput.WriteCoverage(json, year.Coverage);
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
    });

    private static void WriteRow(Utf8JsonWriter json, YearSeries series, SeriesRow row, SeriesRequest asked)
    {
        var (indices, rates) = GrowthOf(series, row, asked);
        json.WriteStartObject();
        foreach (var key in row.Keys)
            BalanceOutput.WriteValue(json, series.Years[^1].Question.By[0], CodeOf(series, key));
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

    /// <summary>The code of a value; of a month, its number alone, « 03 »: the years are in columns.</summary>
    private static string? CodeOf(YearSeries series, DimensionValue key) => series.Years[^1].Question.By[0] == Dimension.Month ? key.Code?[5..] : key.Code;

    private static void WriteNumbers(Utf8JsonWriter json, string name, IReadOnlyList<decimal?> numbers) => json.WriteArray(name, numbers, number => WriteNumber(json, number));

    private static void WriteNumber(Utf8JsonWriter json, decimal? number)
    {
        if (number is { } known)
            json.WriteNumberValue(decimal.Round(known, 12));
        else
            json.WriteNullValue();
    }
}
