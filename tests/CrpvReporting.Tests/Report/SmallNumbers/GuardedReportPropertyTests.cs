using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report;
using CrpvReporting.Report.Figures;
using CrpvReporting.Report.SmallNumbers;
using CrpvReporting.Report.Tables;
using CrpvReporting.Tests.Aggregate;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Report.SmallNumbers;

public sealed class GuardedReportPropertyTests
{
    /// <summary>Each builds every table once a centre.</summary>
    private const int Times = 30;

    [Fact]
    public void No_hidden_cell_is_left_alone_in_a_row_or_a_column_whose_total_is_shown() => RandomCells.Some.Sample(cells =>
    {
        foreach (var table in Guarded(cells).Tables)
        {
            if (table.Total is { } total)
                foreach (var (i, column) in table.Columns.Index().Where(column => column.Item.Kind == ColumnKind.Number && total[column.Index].Number is not null))
                    Assert.True(table.Rows.Count(row => IsHidden(row[i])) != 1, $"{table.Name}, {column.Key}");
            foreach (var whole in table.Columns.Index().Where(column => table.Columns.Any(part => part.PartOf == column.Item.Key)))
                foreach (var row in table.Rows.Append(table.Total!))
                {
                    var hidden = table.Columns.Index().Count(part => part.Item.PartOf == whole.Item.Key && IsHidden(row[part.Index]));
                    Assert.True(IsHidden(row[whole.Index]) || hidden != 1, $"{table.Name}, {row[0].Words}");
                    Assert.False(IsHidden(row[whole.Index]) && hidden == 0 && whole.Item.Key.Length > 0 && table.Columns.Index().Any(part => part.Item.PartOf == whole.Item.Key && row[part.Index].Number > 0), $"{table.Name}, {row[0].Words}: its parts give the total");
                }
        }
    }, iter: Times);

    [Theory]
    [InlineData("Missions", Dimension.Mission)]
    [InlineData("Thematiques", Dimension.Theme)]
    [InlineData("Groupes_thematiques", Dimension.ThemeGroup)]
    public void What_is_shown_and_what_is_hidden_together_cover_three_centres_at_least(string name, Dimension dimension) => RandomCells.Some.Sample(cells =>
    {
        var table = Guarded(cells).Tables.Single(known => known.Name == name);
        var label = table.Columns.Index().Single(column => column.Item.Key == Dimensions.NameOf(dimension)).Index;
        var value = table.Columns.Index().Single(column => column.Item.Key == "half_days").Index;
        var groups = Year(cells).By(dimension, Dimension.Centre).Rows.GroupBy(row => row.Keys[0].Label!)
            .ToDictionary(group => group.Key, group => group.Select(row => row.Keys[1].Code).ToHashSet(), StringComparer.Ordinal);
        var hidden = table.Rows.Where(row => IsHidden(row[value])).Select(row => row[label].Words!).ToList();
        Assert.All(table.Rows.Where(row => row[value].Number is not null && groups.ContainsKey(row[label].Words!)), row => Assert.True(groups[row[label].Words!].Count >= 3, row[label].Words));
        if (hidden.Count > 0 && table.Total![value].Number is not null)
            Assert.True(hidden.SelectMany(group => groups[group]).Distinct().Count() >= 3);
    }, iter: Times);

    [Fact]
    public void A_group_of_themes_gives_none_of_its_themes_away() => RandomCells.Some.Sample(cells =>
    {
        var tables = Guarded(cells).Tables;
        var themes = tables.Single(table => table.Name == "Thematiques");
        var groups = tables.Single(table => table.Name == "Groupes_thematiques").Rows.ToDictionary(row => row[0].Words!, row => row[1]);
        foreach (var group in themes.Rows.GroupBy(row => row[0].Words!))
            Assert.True(IsHidden(groups[group.Key]) || group.Count(row => IsHidden(row[2])) != 1, group.Key);
    }, iter: Times);

    [Fact]
    public void No_chart_shows_what_a_table_hides() => RandomCells.Some.Sample(cells =>
    {
        var report = Guarded(cells);
        var themes = report.Tables.Single(table => table.Name == "Thematiques");
        if (themes.Rows.Any(row => IsHidden(row[2])))
            Assert.DoesNotContain(report.Figures, figure => figure.Name == "thematiques");
        Assert.DoesNotContain(report.Figures, figure => figure.Name == "centres");
        Assert.DoesNotContain(report.Tables, table => table.Columns.Any(column => column.Key == "centre"));
        Assert.Null(report.Lines);
    }, iter: Times);

    private static BalanceReport Guarded(BalanceCell[] cells)
    {
        IReadOnlyList<YearBalance> years = [Year(cells)];
        var (tables, figures) = Contents(years);
        return GuardedReport.Of(new BalanceReport(RandomCells.Year, "", "", [], [], tables, figures, null), years, Contents);
    }

    private static (IReadOnlyList<ReportTable> Tables, IReadOnlyList<Figure> Figures) Contents(IReadOnlyList<YearBalance> years) =>
        (YearTables.Of(years[^1], years), years[^1].Headline.Measures.Activities == 0 ? [] : YearFigures.Of(years[^1], years));

    private static YearBalance Year(BalanceCell[] cells) =>
        new(RandomCells.Year, cells, PublicTotal.Of(RandomCells.Lists.Publics, []), RandomCells.Everyone, RandomCells.Lists);

    private static bool IsHidden(ReportCell cell) => cell.Marker == CellMarker.Confidential;
}
