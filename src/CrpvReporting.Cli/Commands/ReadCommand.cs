using System.CommandLine;
using CrpvReporting.Cli.Output;
using CrpvReporting.Import;
using CrpvReporting.Import.Reading;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Json;
using CrpvReporting.Report;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Cli.Commands;

/// <summary><c>read</c>: what is seen in a file before any schema.</summary>
internal static class ReadCommand
{
    private const int RowsShown = 10;

    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("FICHIER") { Description = "Fichier à lire." };
        var sheet = new Option<string>("--sheet") { Description = "Feuille à lire (par défaut, la première qui contient une table).", HelpName = "NOM" };
        var format = CommonOptions.Format();
        var command = new Command("read", "Montre un fichier tel qu'il est lu, sans aucun schéma ; --format csv le donne en CSV propre (UTF-8, virgule).") { path, sheet, format };
        command.SetAction(parsed =>
        {
            var form = CommonOptions.FormatOf(parsed.GetValue(format));
            var file = parsed.GetValue(path)!;
            if (!File.Exists(file))
                throw new UsageException($"Introuvable : {file}. Indiquez un fichier qui existe.");
            try
            {
                Write(terminal, form, file, PreviewFile.Read(file, parsed.GetValue(sheet)));
                return ExitCode.Done;
            }
            catch (KeyNotFoundException exception)
            {
                throw new UsageException($"Feuille introuvable : {parsed.GetValue(sheet)}. Feuilles du fichier : {exception.Message}.");
            }
            catch (UnreadableFileException exception)
            {
                terminal.Error.WriteLine($"{Path.GetFileName(file)} : {exception.Detail}.");
                return ExitCode.Refused;
            }
        });
        return command;
    }

    private static void Write(Terminal terminal, OutputFormat form, string file, FilePreview preview)
    {
        switch (form)
        {
            case OutputFormat.Csv:
                WriteCsv(terminal.Output, preview);
                foreach (var (first, last, words) in Said(preview, withMarked: false))
                    terminal.Error.WriteLine($"{(first == last ? $"Ligne {first}" : $"Lignes {first} à {last}")} : {words}");
                break;
            case OutputFormat.Json:
                WriteJson(terminal.Output, file, preview);
                break;
            default:
                WriteText(terminal, file, preview);
                break;
        }
    }

    /// <summary>RFC 4180: every record has as many fields as the widest.</summary>
    private static void WriteCsv(TextWriter output, FilePreview preview)
    {
        var width = preview.Rows.Select(row => row.Cells.Length).DefaultIfEmpty(0).Max();
        foreach (var (_, cells) in preview.Rows)
            output.Write(string.Join(',', Enumerable.Range(0, width).Select(i => i < cells.Length ? CsvText.Field(cells[i], ',') : "")) + "\r\n");
    }

    private static void WriteText(Terminal terminal, string file, FilePreview preview)
    {
        var traits = preview.Traits;
        terminal.Output.WriteLine($"Fichier : {Path.GetFileName(file)}");
        terminal.Output.WriteLine($"Format : {traits.Format}");
        if (traits.Encoding is not null)
            terminal.Output.WriteLine($"Encodage : {traits.Encoding}{(traits.HasByteOrderMark ? " avec marque d'ordre (BOM)" : "")}");
        if (traits.Separator is { } separator)
            terminal.Output.WriteLine($"Séparateur : {Words(separator)}{(traits.UnusualDialect?.SpaceAfter is true ? " suivi d'une espace" : "")}");
        if (traits.UnusualDialect is { Quote: '\'' })
            terminal.Output.WriteLine("Guillemets : apostrophes");
        if (traits.UnusualDialect is { BackslashEscape: true })
            terminal.Output.WriteLine("Guillemet dans une cellule : précédé d'une barre oblique inverse");
        if (preview.Shown.Name is not null)
            terminal.Output.WriteLine($"Feuilles : {string.Join(", ", preview.Sheets.Select(sheet => Words(sheet, sheet == preview.Shown)))}");
        foreach (var line in LayoutWords.Of(preview))
            terminal.Output.WriteLine(line);
        terminal.Output.WriteLine(preview.HeaderRow is { } header ? $"Ligne d'en-tête : {header}" : "Aucune ligne remplie");
        foreach (var (first, last, words) in Said(preview, withMarked: true))
            terminal.Output.WriteLine($"{(first == last ? $"Ligne {first}" : $"Lignes {first} à {last}")} : {words}");
        terminal.Output.WriteLine($"Lignes remplies : {preview.Rows.Count}");
        if (preview.Rows.Count > 0)
        {
            terminal.Output.WriteLine();
            TableScreen.Show(terminal, Sample(preview));
        }
    }

    private static string Words(SheetInfo sheet, bool isShown) =>
        $"{sheet.Name}{(isShown, sheet.Hidden) switch { (true, true) => " (masquée, lue)", (true, false) => " (lue)", (false, true) => " (masquée)", _ => "" }}";

    private static string Words(char separator) => separator switch
    {
        '\t' => "tabulation",
        ' ' => "espace",
        _ => $"« {separator} »",
    };

    /// <summary>The rows of which there is something to say, neighbours of the same kind folded.</summary>
    private static List<(int First, int Last, string Words)> Said(FilePreview preview, bool withMarked)
    {
        var rows = preview.Aside.Select(row => (row.Number, Words: Words(row.Role)))
            .Concat(preview.RealignedRows.Select(number => (Number: number, Words: "séparateur en trop ou manquant, cellules remises sous leurs colonnes")));
        if (withMarked)
            rows = rows.Concat(preview.Marked.Select(row => (row.Number, Words: Words(row.Role))));
        var folded = new List<(int First, int Last, string Words)>();
        foreach (var (number, said) in rows.OrderBy(row => row.Number))
            if (folded.Count > 0 && folded[^1] is var (first, last, words) && words == said && number <= last + 2)
                folded[^1] = (first, number, words);
            else
                folded.Add((number, number, said));
        return folded;
    }

    private static string Words(RowRole role) => role switch
    {
        RowRole.Title => "titre au-dessus de l'en-tête, laissé de côté",
        RowRole.HeaderContinued => "suite de l'en-tête, lue avec lui",
        RowRole.HeaderRepeated => "en-tête répété, laissé de côté",
        RowRole.Total => "total, gardé dans la table",
        RowRole.Section => "titre de partie, gardé dans la table",
        RowRole.Footnote => "note sous la table, laissée de côté",
        _ => "autre table, laissée de côté",
    };

    private static ReportTable Sample(FilePreview preview)
    {
        var width = preview.Rows.Max(row => row.Cells.Length);
        return new ReportTable(
            "apercu",
            "Premières lignes",
            "",
            [new ReportColumn("row", "Ligne", ColumnKind.Number), .. Enumerable.Range(0, width).Select(i => new ReportColumn(ColumnName.Of(i), ColumnName.Of(i), ColumnKind.Text))],
            [.. preview.Rows.Take(RowsShown).Select(row => (IReadOnlyList<ReportCell>)
                [ReportCell.Of(row.Number), .. Enumerable.Range(0, width).Select(i => ReportCell.Of(i < row.Cells.Length ? row.Cells[i] : ""))])],
            null,
            [],
            "");
    }

    private static void WriteJson(TextWriter output, string file, FilePreview preview) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("file", Path.GetFileName(file));
        json.WriteString("format", preview.Traits.Format);
        json.WriteString("encoding", preview.Traits.Encoding);
        json.WriteString("separator", preview.Traits.Separator?.ToString());
        json.WriteArray("sheets", preview.Sheets, sheet =>
        {
            json.WriteStartObject();
            json.WriteString("name", sheet.Name);
            json.WriteBoolean("hidden", sheet.Hidden);
            json.WriteEndObject();
        });
        json.WriteString("sheet", preview.Shown.Name);
        json.WriteInteger("header_row", preview.HeaderRow);
        json.WriteArray("rows", preview.Rows, row =>
        {
            json.WriteStartArray();
            foreach (var cell in row.Cells)
                json.WriteStringValue(cell);
            json.WriteEndArray();
        });
        json.WriteEndObject();
    });
}
