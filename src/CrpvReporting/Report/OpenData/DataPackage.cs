using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CrpvReporting.Domain;

namespace CrpvReporting.Report.OpenData;

/// <summary>
/// <c>datapackage.json</c>: what the files are, as Data Package 1 has it, with the Table Schema of each table. Source:
/// https://specs.frictionlessdata.io/data-package/.
/// </summary>
public static class DataPackage
{
    public const string FileName = "datapackage.json";

    private static readonly JsonWriterOptions Options = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(BalanceReport report, IReadOnlyList<OpenTable> tables, string version) => Written(json =>
    {
        json.WriteString("profile", "data-package");
        json.WriteString("name", "bilan-crpv-" + Tables.TableParts.Text(report.Year));
        json.WriteString("title", report.Title);
        json.WriteString("description", report.Headline);
        json.WriteString("version", version);
        json.WriteStartArray("keywords");
        foreach (var keyword in (string[])["politique de la ville", "centres de ressources", "bilan d'activité"])
            json.WriteStringValue(keyword);
        json.WriteEndArray();
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("name", OpenLicence.Identifier);
        json.WriteString("title", OpenLicence.Title);
        json.WriteString("path", OpenLicence.Address);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("sources");
        json.WriteStartObject();
        json.WriteString("title", "Remontées des centres de ressources politique de la ville");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("resources");
        foreach (var table in tables)
        {
            WriteResource(json, table, "csv", "text/csv");
            WriteResource(json, table, "parquet", "application/vnd.apache.parquet");
        }

        json.WriteEndArray();
    });

    /// <summary>The Table Schema of a table, as a file of its own.</summary>
    public static string SchemaOf(OpenTable table) => Written(json => WriteSchema(json, table));

    private static void WriteResource(Utf8JsonWriter json, OpenTable table, string format, string mediaType)
    {
        var isCsv = format == "csv";
        json.WriteStartObject();
        json.WriteString("profile", isCsv ? "tabular-data-resource" : "data-resource");
        json.WriteString("name", isCsv ? table.Name : $"{table.Name}-{format}");
        json.WriteString("path", $"{table.Name}.{format}");
        json.WriteString("title", table.Title);
        json.WriteString("description", table.Description);
        json.WriteString("format", format);
        json.WriteString("mediatype", mediaType);
        if (isCsv)
        {
            json.WriteString("encoding", "utf-8");
            json.WriteStartObject("dialect");
            json.WriteString("delimiter", ",");
            json.WriteString("lineTerminator", "\n");
            json.WriteString("quoteChar", "\"");
            json.WriteBoolean("doubleQuote", value: true);
            json.WriteBoolean("header", value: true);
            json.WriteEndObject();
            json.WriteStartObject("schema");
            WriteSchema(json, table);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteSchema(Utf8JsonWriter json, OpenTable table)
    {
        json.WriteStartArray("fields");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("type", TypeOf(column.Type));
            json.WriteString("title", column.Title);
            json.WriteString("description", Typography.Typeset(column.Description));
            json.WriteStartObject("constraints");
            json.WriteBoolean("required", column.IsRequired);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue("");
        json.WriteEndArray();
    }

    private static string TypeOf(OpenType type) => type switch
    {
        OpenType.Integer => "integer",
        OpenType.Number => "number",
        OpenType.Boolean => "boolean",
        _ => "string",
    };

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }
}
