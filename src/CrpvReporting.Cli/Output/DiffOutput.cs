using System.Globalization;
using System.Text.Json;
using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Diff;
using CrpvReporting.Cli.Commands;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Json;
using CrpvReporting.Report;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;
using CrpvReporting.Store;

namespace CrpvReporting.Cli.Output;

/// <summary>What moved between two balances, in each form.</summary>
internal static class DiffOutput
{
    private static readonly string[] CsvHeaders = ["dimension", "code", "label", "indicator", "from", "to", "difference", "centre", "contribution"];

    public static void Write(Terminal terminal, OutputFormat form, BalanceMoves moves)
    {
        if (form == OutputFormat.Json)
            Json.Write(terminal.Output, json => WriteJson(json, moves));
        else if (form == OutputFormat.Csv)
            terminal.Output.Write(CsvText.ForPrograms(CsvHeaders, moves.Figures.SelectMany(CsvRows)));
        else
            Show(terminal, moves);
    }

    private static void Show(Terminal terminal, BalanceMoves moves)
    {
        foreach (var (i, table) in moves.Tables.Index())
        {
            // A table on a screen has its own line above; as plain text it has none.
            if (i > 0 && terminal.OutputRedirected)
                terminal.Output.WriteLine();
            TableScreen.Show(terminal, table);
        }
    }

    private static void WriteJson(Utf8JsonWriter json, BalanceMoves moves)
    {
        json.WriteStartObject();
        json.WriteNumber("year", moves.Year);
        WriteSide(json, "from", moves.Before);
        WriteSide(json, "to", moves.After);
        json.WriteArray("returns", moves.Returns, move =>
        {
            json.WriteStartObject();
            json.WriteString("centre", move.Centre.Code);
            json.WriteString("change", move switch { { Before: null } => "added", { After: null } => "removed", _ => "replaced" });
            json.WriteString("file_from", move.Before?.File);
            json.WriteInteger("version_from", move.Before?.Version);
            json.WriteString("file_to", move.After?.File);
            json.WriteInteger("version_to", move.After?.Version);
            json.WriteString("kind", ReturnKindNames.NameOf(move.Kind));
            json.WriteEndObject();
        });
        var changed = moves.ChangedCentres;
        json.WriteArray("figures", moves.Figures, move =>
        {
            json.WriteStartObject();
            json.WriteString("dimension", DimensionOf(move));
            json.WriteString("code", move.Value.Code);
            json.WriteString("label", LabelOf(move));
            json.WriteString("indicator", move.Indicator.Code);
            WriteDecimal(json, "from", move.From);
            WriteDecimal(json, "to", move.To);
            json.WriteNumber("difference", move.Difference);
            if (move.Contributions is null)
                json.WriteNull("contributions");
            else
                json.WriteArray("contributions", move.Contributions, part =>
                {
                    json.WriteStartObject();
                    json.WriteString("centre", part.Centre);
                    json.WriteString("cause", DiffTables.IsOfReturn(move, part, changed) ? "return" : "lists");
                    json.WriteNumber("difference", part.Difference);
                    json.WriteEndObject();
                });
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    /// <summary>One row by contribution; one without a centre for a figure that has none.</summary>
    private static IEnumerable<IReadOnlyList<ReportCell>> CsvRows(FigureMove move)
    {
        ReportCell[] head =
        [
            ReportCell.OfOptional(DimensionOf(move)), ReportCell.OfOptional(move.Value.Code), ReportCell.OfOptional(LabelOf(move)), ReportCell.Of(move.Indicator.Code),
            ReportCell.OfOptional(move.From), ReportCell.OfOptional(move.To), ReportCell.Of(move.Difference),
        ];
        return move.Contributions is { Count: > 0 } parts
            ? parts.Select(part => (ReportCell[])[.. head, ReportCell.Of(part.Centre), ReportCell.Of(part.Difference)])
            : [[.. head, ReportCell.Empty, ReportCell.Empty]];
    }

    private static void WriteSide(Utf8JsonWriter json, string name, FrozenBalance? balance)
    {
        json.WriteStartObject(name);
        json.WriteString("label", balance?.Label);
        json.WriteString("frozen_at", balance?.FrozenAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteString("sha256", balance?.Sha256);
        json.WriteEndObject();
    }

    private static void WriteDecimal(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    private static string? DimensionOf(FigureMove move) => move.Dimension is { } dimension ? Dimensions.NameOf(dimension) : null;

    private static string LabelOf(FigureMove move) => move.Dimension is { } dimension ? DimensionText.LabelOf(dimension, move.Value) : move.Indicator.Label;
}
