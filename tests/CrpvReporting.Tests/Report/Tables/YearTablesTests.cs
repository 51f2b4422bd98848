using CrpvReporting.Pipeline;
using CrpvReporting.Report;
using CrpvReporting.Report.Text;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Report.Tables;

public sealed class YearTablesTests(SampleDatabase samples)
{
    public static TheoryData<int> Years => [.. SampleDatabase.Years];

    [Fact]
    public void The_tables_of_2019_with_a_centre_missing() => Snapshot.Matches(ReportText.TablesOf(samples.ReportOf(2019)));

    [Fact]
    public void A_missing_centre_is_written_nr_in_its_place()
    {
        var row = Table(samples.ReportOf(2019), "Centres").Rows[^1];
        Assert.Equal(["MYT", "Centre de ressources Mayotte", "Oui"], row.Take(3).Select(cell => cell.Words));
        Assert.All(row.Skip(3), cell => Assert.Equal(CellMarker.NotReported, cell.Marker));
    }

    [Fact]
    public void A_counted_centre_without_a_line_in_the_perimeter_is_zero_and_not_nr()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { Perimeter = "autre" });
        store.Import("BFC_2021.csv", new ReturnLine());
        var rows = Table(store.Read(opened => PublishReport.Build(store.Workspace, opened, 2021)), "Centres").Rows;
        Assert.Equal((0m, 1m), (rows[0][3].Number, rows[1][3].Number));
        Assert.Equal(CellMarker.NotReported, rows[2][3].Marker);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_table_with_numbers_is_read_aloud_once_with_a_number_in_its_unit(int year) => Assert.All(
        samples.ReportOf(year).Tables.Where(table => table.Columns.Any(column => column.Kind is ColumnKind.Number)),
        table => Assert.Matches("^Lecture : .*[0-9](%| ?[a-zé]).*\\.$", table.Reading!.Replace('\u00A0', ' ').Replace(" %", "%", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_total_is_the_sum_of_its_rows(int year)
    {
        foreach (var table in samples.ReportOf(year).Tables.Where(table => table.Total is not null))
            foreach (var (column, i) in table.Columns.Select((column, i) => (column, i)))
                if (table.Total![i].Number is { } total && !column.Key.StartsWith("share_", StringComparison.Ordinal) && !column.Key.StartsWith("change", StringComparison.Ordinal) && (table.Name, column.Key) != ("Passage", "centres"))
                    Assert.Equal(total, table.Rows.Sum(row => row[i].Number ?? 0), 20);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void The_shares_of_a_row_of_a_crossed_table_are_those_of_its_half_days(int year)
    {
        foreach (var table in new[] { "Types_modes", "Mois_modes" }.Select(name => Table(samples.ReportOf(year), name)))
            foreach (var row in table.Rows.Append(table.Total!))
                for (var mode = 1; mode <= 3; mode++)
                    Assert.Equal(row[4].Number == 0 ? null : row[mode].Number / row[4].Number, row[mode + 4].Number);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_table_has_a_name_a_title_a_source_and_as_many_cells_as_columns(int year)
    {
        var tables = samples.ReportOf(year).Tables;
        Assert.Equal(tables.Count, tables.Select(table => table.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        foreach (var table in tables)
        {
            Assert.Matches("^[A-Za-z][A-Za-z0-9_]{0,30}$", table.Name);
            Assert.StartsWith("Cette feuille contient", table.Description, StringComparison.Ordinal);
            Assert.StartsWith("Source : ", table.Source, StringComparison.Ordinal);
            Assert.NotEmpty(table.Notes);
            Assert.Equal(table.Columns.Count, table.Columns.Select(column => column.Title).Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.All(table.Columns, column => Assert.Matches("^[a-z][a-z0-9_]*$", column.Key));
            Assert.All(table.Rows.Append(table.Total ?? table.Rows[0]), row => Assert.Equal(table.Columns.Count, row.Count));
        }
    }

    [Fact]
    public void A_code_that_the_lists_do_not_expect_that_year_has_its_row_all_the_same()
    {
        var balance = samples.Read(store => LoadBalance.Year(samples.Workspace, store, 2021)) with { Year = 2016 };
        var table = CrpvReporting.Report.Tables.YearTables.Of(balance, [balance]).Single(table => table.Name == "Types_modes");
        Assert.Equal(3123m, table.Rows.Sum(row => row[4].Number));
    }

    [Theory]
    [InlineData("")]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    public void The_machine_s_language_changes_no_word(string culture) => Assert.Equal(
        ReportText.TablesOf(samples.ReportOf(2020)),
        UnderCulture.Run(culture, () => samples.Read(store => ReportText.TablesOf(PublishReport.Build(samples.Workspace, store, 2020)))));

    [Theory]
    [MemberData(nameof(Years))]
    public void Spaces_inside_quotation_marks_and_before_percent_never_break(int year)
    {
        var report = samples.ReportOf(year);
        var words = report.Figures.SelectMany(figure => (string[])[figure.Title, figure.Subtitle, figure.Reading, figure.TextAlternative, figure.Scope])
            .Concat(report.Tables.Select(TextTable.Of)).Concat([report.Headline, .. report.Notes, .. report.Phrases.Select(phrase => phrase.Text), .. report.Cover.Select(line => line.Text)]);
        Assert.All(words, text => Assert.DoesNotMatch("« | »|[0-9] %|[0-9] [0-9]{3}\\b", text));
    }

    private static ReportTable Table(BalanceReport report, string name) => report.Tables.Single(table => table.Name == name);
}
