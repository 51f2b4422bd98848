using System.Globalization;
using System.Text.RegularExpressions;
using CrpvReporting.Report.Workbook;
using CrpvReporting.Tests.Samples;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace CrpvReporting.Tests.Report.Workbook;

/// <summary>The rules of an accessible workbook, held by each kind of workbook that we write.</summary>
public sealed partial class WorkbookStructureTests(SampleDatabase samples)
{
    /// <summary>A balance of awkward contents, a year of yearly forms alone, two ordinary years, one without the figures of centres.</summary>
    public static TheoryData<string> Kinds => ["awkward", "2017", "2020", "2021", "2021 without centres"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_validator_finds_nothing(string kind)
    {
        using var workbook = Open(kind);
        foreach (var version in new[] { FileFormatVersions.Office2019, FileFormatVersions.Microsoft365 })
            Assert.Empty(new OpenXmlValidator(version).Validate(workbook.Document, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Sheets_come_as_cover_contents_notes_tables_figures_then_lines(string kind)
    {
        using var workbook = Open(kind);
        Assert.Equal(["Couverture", "Sommaire", "Notes"], workbook.SheetNames.Take(3));
        var ranks = workbook.SheetNames.Skip(3).Select(name => name == "Donnees" ? 2 : name.StartsWith("G_", StringComparison.Ordinal) ? 1 : 0).ToList();
        Assert.Equal(ranks.Order(), ranks);
        Assert.Equal(kind is "awkward" or "2020" or "2021", workbook.SheetNames[^1] == "Donnees");
        Assert.All(workbook.SheetNames, name => Assert.Matches("^[A-Za-z0-9_]{1,31}$", name));
        Assert.Equal(workbook.SheetNames.Count, workbook.SheetNames.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_sheet_has_its_title_in_A1_what_it_contains_in_A2_and_one_table(string kind)
    {
        using var workbook = Open(kind);
        foreach (var name in workbook.SheetNames)
        {
            var cells = workbook.Cells(name);
            Assert.IsType<string>(cells["A1"]);
            Assert.StartsWith("Cette feuille contient", Assert.IsType<string>(cells["A2"]), StringComparison.Ordinal);
            Assert.Single(workbook.Part(name).TableDefinitionParts);
        }

        var tables = workbook.SheetNames.Select(name => Table(workbook, name).DisplayName!.Value!).ToList();
        Assert.Equal(tables.Count, tables.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_table_goes_from_column_A_to_the_last_row_without_a_blank_one_and_nothing_is_below(string kind)
    {
        using var workbook = Open(kind);
        foreach (var name in workbook.SheetNames)
        {
            var range = Table(workbook, name).Reference!.Value!.Split(':');
            var rows = workbook.Part(name).Worksheet.Descendants<Row>().ToList();
            var header = HeaderRow(workbook, name);
            Assert.Equal('A', range[0][0]);
            Assert.Equal(range[1], rows[^1].Elements<Cell>().Last().CellReference!.Value);
            Assert.Equal(Enumerable.Range(1, rows.Count), rows.Select(row => (int)row.RowIndex!.Value));
            Assert.All(rows, row => Assert.NotEqual("", row.InnerText));
            Assert.All(rows.Take(header - 1), row => Assert.Single(row.Elements<Cell>(), cell => cell.InnerText.Length > 0));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Column_titles_are_the_header_row_unique_and_not_empty(string kind)
    {
        using var workbook = Open(kind);
        foreach (var name in workbook.SheetNames)
        {
            var titles = Table(workbook, name).Descendants<TableColumn>().Select(column => column.Name!.Value!).ToList();
            var cells = workbook.Cells(name);
            var header = HeaderRow(workbook, name).ToString(CultureInfo.InvariantCulture);
            Assert.All(titles, title => Assert.False(string.IsNullOrWhiteSpace(title)));
            Assert.Equal(titles.Count, titles.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.Equal(titles, titles.Select((_, index) => cells[LineWriter.Letters(index + 1) + header]));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_is_merged_hidden_filled_or_printed_in_margins(string kind)
    {
        using var workbook = Open(kind);
        Assert.All(workbook.Document.WorkbookPart!.Workbook.Descendants<Sheet>(), sheet => Assert.Null(sheet.State));
        Assert.DoesNotContain(workbook.Document.WorkbookPart.WorkbookStylesPart!.Stylesheet.Fills!.Elements<Fill>(), fill => fill.PatternFill!.PatternType!.Value is PatternValues.Solid);
        foreach (var sheet in workbook.SheetNames.Select(name => workbook.Part(name).Worksheet))
        {
            Assert.Empty(sheet.Descendants<MergeCell>());
            Assert.DoesNotContain(sheet.Descendants<Row>(), row => row.Hidden?.Value ?? false);
            Assert.DoesNotContain(sheet.Descendants<Column>(), column => column.Hidden?.Value ?? false);
            Assert.Equal("", string.Concat(sheet.Descendants<HeaderFooter>().Select(margins => margins.InnerText)));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_column_has_a_width_and_words_wrap_in_it(string kind)
    {
        using var workbook = Open(kind);
        var formats = workbook.Document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        foreach (var name in workbook.SheetNames)
        {
            var columns = Table(workbook, name).Descendants<TableColumn>().Count();
            Assert.Equal(columns, workbook.Part(name).Worksheet.Descendants<Column>().Where(column => column is { CustomWidth.Value: true, Width.Value: > 5 and < 120 }).Sum(column => (int)(column.Max!.Value - column.Min!.Value) + 1));
            foreach (var cell in workbook.Part(name).Worksheet.Descendants<Row>().Skip(HeaderRow(workbook, name) - 1).Take(50).SelectMany(row => row.Elements<Cell>()))
                Assert.True(cell.DataType is null || cell.DataType.Value == CellValues.Number || formats[(int)cell.StyleIndex!.Value].Alignment?.WrapText?.Value == true || workbook.Text(cell).Length < 20, $"{name}!{cell.CellReference}");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Only_the_lines_have_a_frozen_header_and_a_filter(string kind)
    {
        using var workbook = Open(kind);
        Assert.Equal(workbook.SheetNames.Where(name => name == "Donnees"), workbook.SheetNames.Where(name => workbook.Part(name).Worksheet.Descendants<Pane>().Any()));
        Assert.Equal(workbook.SheetNames.Where(name => name == "Donnees"), workbook.SheetNames.Where(name => Table(workbook, name).AutoFilter is not null));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_contents_link_to_every_other_sheet_by_its_title(string kind)
    {
        using var workbook = Open(kind);
        var others = workbook.SheetNames.Where(name => name != "Sommaire").ToList();
        Assert.Equal(others.Select(name => $"'{name}'!A1"), workbook.Part("Sommaire").Worksheet.Descendants<Hyperlink>().Select(link => link.Location!.Value));
        var cells = workbook.Cells("Sommaire");
        Assert.Equal(
            others.Select(name => Mark().Replace((string)workbook.Cells(name)["A1"], "").Replace(" [p]", "", StringComparison.Ordinal)),
            others.Select((_, i) => cells[FormattableString.Invariant($"B{HeaderRow(workbook, "Sommaire") + 1 + i}")]));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Marks_of_notes_stand_in_titles_and_headers_alone_and_lead_to_every_note(string kind)
    {
        using var workbook = Open(kind);
        var marks = new HashSet<string>();
        foreach (var name in workbook.SheetNames.Except(["Notes", "Couverture"]))
            foreach (var (place, text) in workbook.Cells(name).Where(cell => cell.Value is string).Select(cell => (cell.Key, (string)cell.Value)))
                foreach (var number in Mark().Matches(text).Select(mark => mark.Groups["number"].Value))
                {
                    Assert.True(place == "A1" || place.TrimStart(Letters) == HeaderRow(workbook, name).ToString(CultureInfo.InvariantCulture), $"{name}!{place}");
                    marks.Add(number);
                }

        var notes = workbook.Cells("Notes").Where(cell => cell.Key[0] == 'A').Select(cell => cell.Value).OfType<double>().Select(number => number.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(notes.Order(), marks.Order());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Opens_on_the_first_cell_of_the_cover(string kind)
    {
        using var workbook = Open(kind);
        Assert.Equal(["Couverture"], workbook.SheetNames.Where(name => workbook.Part(name).Worksheet.Descendants<SheetView>().Single().TabSelected?.Value ?? false));
        Assert.Equal(0u, workbook.Document.WorkbookPart!.Workbook.Descendants<WorkbookView>().SingleOrDefault()?.ActiveTab?.Value ?? 0u);
        Assert.All(workbook.SheetNames.Where(name => name != "Donnees"), name => Assert.Equal("A1", workbook.Part(name).Worksheet.Descendants<Selection>().Single().ActiveCell!.Value));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Prints_on_A4_landscape_one_page_wide(string kind)
    {
        using var workbook = Open(kind);
        foreach (var sheet in workbook.SheetNames.Select(name => workbook.Part(name).Worksheet))
        {
            var setup = sheet.Descendants<PageSetup>().Single();
            Assert.Equal((9u, OrientationValues.Landscape, 0u), (setup.PaperSize!.Value, setup.Orientation!.Value, setup.FitToHeight!.Value));
            Assert.True(sheet.SheetProperties!.PageSetupProperties!.FitToPage!.Value);
        }

        Assert.Equal(
            workbook.SheetNames.Where(name => name == "Donnees").Select(_ => "'Donnees'!$4:$4"),
            workbook.Document.WorkbookPart!.Workbook.Descendants<DefinedName>().Where(name => name.Name == "_xlnm.Print_Titles").Select(name => name.Text));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Says_its_title_and_language_and_nobody_s_name(string kind)
    {
        using var workbook = Open(kind);
        var properties = workbook.Document.PackageProperties;
        Assert.StartsWith("Bilan national d", properties.Title, StringComparison.Ordinal);
        Assert.Equal(("fr-FR", "CrpvReporting", 1980), (properties.Language, properties.Creator, properties.Created!.Value.Year));
    }

    [Fact]
    public void Each_line_says_where_it_was_read()
    {
        using var workbook = Open("2021");
        var cells = workbook.Cells("Donnees");
        var last = workbook.Part("Donnees").Worksheet.Descendants<Row>().Count();
        Assert.Equal(["Centre", "Fichier", "Feuille", "Ligne", "Version de la remontée", "Empreinte du fichier (SHA-256)"], "ABCDEF".Select(column => cells[$"{column}4"]));
        for (var row = 5; row <= last; row++)
        {
            Assert.Matches("^[A-Z0-9]{3,6}$", Assert.IsType<string>(cells[$"A{row}"]));
            Assert.True(cells[$"D{row}"] is > 1.0);
            Assert.Matches("^[0-9a-f]{64}$", Assert.IsType<string>(cells[$"F{row}"]));
        }
    }

    [Fact]
    public void A_table_is_never_named_as_a_cell()
    {
        using var workbook = Open("awkward");
        Assert.Equal("t_TAB2021", Table(workbook, "TAB2021").DisplayName!.Value);
        Assert.Equal("par_mission", Table(workbook, "par_mission").DisplayName!.Value);
    }

    private static readonly char[] Letters = [.. Enumerable.Range('A', 26).Select(letter => (char)letter)];

    private WrittenWorkbook Open(string kind) => kind == "awkward"
        ? new(SampleBalance.Create())
        : new(samples.WorkbookOf(int.Parse(kind.AsSpan(0, 4), CultureInfo.InvariantCulture), withCentreFigures: kind.Length == 4));

    private static Table Table(WrittenWorkbook workbook, string sheetName) => workbook.Part(sheetName).TableDefinitionParts.Single().Table;

    private static int HeaderRow(WrittenWorkbook workbook, string sheetName) =>
        int.Parse(Table(workbook, sheetName).Reference!.Value!.Split(':')[0].AsSpan(1), CultureInfo.InvariantCulture);

    [GeneratedRegex(@" ?\[note (?<number>[0-9]+)\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();
}
