using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Series;
using CrpvReporting.Pipeline.Json;
using CrpvReporting.Pipeline.Questions;
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
            Json.Write(terminal.Output, json => SeriesJson.Write(json, series, asked));
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
        var (indices, rates) = SeriesJson.GrowthOf(series, row, asked);
        return series.Numbers.Select((year, i) => (IReadOnlyList<ReportCell>)
        [
            .. row.Keys.Select(key => ReportCell.OfOptional(SeriesJson.CodeOf(series, key))),
            ReportCell.Of(year), ReportCell.OfOptional(row.HalfDays[i]),
            .. indices is null ? (ReportCell[])[] : [ReportCell.OfOptional(indices[i])], .. rates is null ? (ReportCell[])[] : [ReportCell.OfOptional(rates[i])],
        ]);
    }
}
