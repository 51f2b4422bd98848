using System.Text.Json;
using CrpvReporting.Report;

namespace CrpvReporting.Pipeline.Json;

/// <summary>A named table of a report as JSON: numbers with full precision, and why there is none where there is none.</summary>
public static class TableJson
{
    /// <summary>Tables of a year, without their rows.</summary>
    public static void WriteList(Utf8JsonWriter json, int year, IEnumerable<ReportTable> tables)
    {
        json.WriteStartObject();
        json.WriteNumber("year", year);
        json.WriteArray("tables", tables, table =>
        {
            json.WriteStartObject();
            json.WriteString("name", table.Name);
            json.WriteString("title", table.Title);
            json.WriteNumber("rows", table.Rows.Count);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    /// <summary>A table of a year.</summary>
    public static void Write(Utf8JsonWriter json, int year, ReportTable table)
    {
        json.WriteStartObject();
        json.WriteNumber("year", year);
        WriteMembers(json, table);
        json.WriteEndObject();
    }

    /// <summary>The members of a table, into an object that is open.</summary>
    internal static void WriteMembers(Utf8JsonWriter json, ReportTable table)
    {
        json.WriteString("name", table.Name);
        json.WriteString("title", table.Title);
        json.WriteString("description", table.Description);
        WriteColumns(json, table.Columns);
        json.WriteArray("rows", table.Rows, row => WriteRow(json, table.Columns, row));
        json.WritePropertyName("total");
        if (table.Total is { } total)
            WriteRow(json, table.Columns, total);
        else
            json.WriteNullValue();
        json.WriteArray("notes", table.Notes, note => json.WriteStringValue(note));
        json.WriteString("reading", table.Reading);
        json.WriteString("source", table.Source);
    }

    private static void WriteColumns(Utf8JsonWriter json, IReadOnlyList<ReportColumn> columns) => json.WriteArray("columns", columns, column =>
    {
        json.WriteStartObject();
        json.WriteString("key", column.Key);
        json.WriteString("title", column.Title);
        json.WriteString("kind", NameOf(column.Kind));
        json.WriteNumber("decimals", column.Decimals);
        json.WriteEndObject();
    });

    private static void WriteRow(Utf8JsonWriter json, IReadOnlyList<ReportColumn> columns, IReadOnlyList<ReportCell> row)
    {
        json.WriteStartObject();
        json.WriteStartObject("values");
        foreach (var (column, cell) in columns.Zip(row))
            if (cell.Number is { } number)
                json.WriteNumber(column.Key, number);
            else
                json.WriteString(column.Key, cell.Words);
        json.WriteEndObject();
        json.WriteStartObject("markers");
        foreach (var (column, cell) in columns.Zip(row))
            if (NameOf(cell.Marker) is { } marker)
                json.WriteString(column.Key, marker);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string NameOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Number => "number",
        ColumnKind.Share => "share",
        ColumnKind.Date => "date",
        _ => "text",
    };

    private static string? NameOf(CellMarker marker) => marker switch
    {
        CellMarker.NotReported => "not_reported",
        CellMarker.NotApplicable => "not_applicable",
        CellMarker.Confidential => "confidential",
        _ => null,
    };
}
