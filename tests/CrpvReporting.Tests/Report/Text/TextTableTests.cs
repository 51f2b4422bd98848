using CrpvReporting.Report;
using CrpvReporting.Report.Text;
using Xunit;

namespace CrpvReporting.Tests.Report.Text;

public sealed class TextTableTests
{
    [Fact]
    public void Numbers_stay_under_their_title_however_long_the_words_before_them()
    {
        var words = new string('m', 90);
        var lines = TextTable.Of(new ReportTable(
            "essai", "Essai", "",
            [new("label", "Mission", ColumnKind.Text), new("half_days", "Demi-journées", ColumnKind.Number, 1)],
            [[ReportCell.Of(words), ReportCell.Of(2.5m)], [ReportCell.Of("Santé"), ReportCell.NotReported]],
            [ReportCell.Of("Total"), ReportCell.Of(2.5m)], [], "Source : essai.")).Split('\n');

        Assert.All(lines[2..8], line => Assert.Equal(90 + 2 + "Demi-journées".Length, line.Length));
        Assert.EndsWith("[nr]", lines[5], StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_of_two_lines_stays_on_its_row() => Assert.Contains(
        "\nDeux lignes  [so]\n",
        TextTable.Of(new ReportTable("essai", "Essai", "", [new("a", "A", ColumnKind.Text), new("b", "B", ColumnKind.Number)], [[ReportCell.Of("Deux\r\nlignes"), ReportCell.NotApplicable]], null, [], "")),
        StringComparison.Ordinal);

    [Fact]
    public void No_line_ends_with_a_space()
    {
        var text = TextTable.Of(new ReportTable("essai", "Essai", "", [new("a", "A", ColumnKind.Text), new("b", "Beaucoup", ColumnKind.Text)], [[ReportCell.Of("un"), ReportCell.Of("")]], null, [], "Source."));
        Assert.DoesNotContain(" \n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_longer_than_the_width_go_on_below_uncut() => Assert.Equal(
        """
        Essai

        A       B
        ──────  ─
        un      1
        deux
        trois
        quatrecinq  2

        """.ReplaceLineEndings("\n"),
        TextTable.Folded(
            new ReportTable("essai", "Essai", "", [new("a", "A", ColumnKind.Text), new("b", "B", ColumnKind.Number)], [[ReportCell.Of("un deux trois"), ReportCell.Of(1)], [ReportCell.Of("quatrecinq"), ReportCell.Of(2)]], null, [], ""), 6));
}
