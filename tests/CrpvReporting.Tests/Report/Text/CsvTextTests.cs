using CrpvReporting.Report;
using CrpvReporting.Report.Text;
using Xunit;

namespace CrpvReporting.Tests.Report.Text;

public sealed class CsvTextTests
{
    private static readonly ReportTable Table = new(
        "essai", "Essai", "",
        [new("label", "Intitulé ; « libellé »", ColumnKind.Text), new("half_days", "Demi-journées", ColumnKind.Number, 1), new("share", "Part (%)", ColumnKind.Share, 1)],
        [
            [ReportCell.Of("un;deux, \"trois\""), ReportCell.Of(3123.5m), ReportCell.Of(0.148m)],
            [ReportCell.Of("=1+1"), ReportCell.Of(-2), ReportCell.NotApplicable],
            [ReportCell.Of("deux\nlignes"), ReportCell.NotReported, ReportCell.Empty],
        ],
        [ReportCell.Of("Total"), ReportCell.Of(1000000), ReportCell.Of(1)], [], "");

    [Fact]
    public void For_people_the_separator_is_a_semicolon_and_the_decimal_mark_a_comma() => Assert.Equal(
        "\"Intitulé ; « libellé »\";Demi-journées;Part (%)\r\n\"un;deux, \"\"trois\"\"\";3123,5;0,148\r\n'=1+1;-2;[so]\r\n\"deux\nlignes\";[nr];\r\nTotal;1000000;1\r\n",
        CsvText.ForPeople(Table));

    [Fact]
    public void For_programs_it_is_rfc_4180_with_a_point_the_words_as_they_are_and_no_total() => Assert.Equal(
        "label,half_days,share\n\"un;deux, \"\"trois\"\"\",3123.5,0.148\n=1+1,-2,[so]\n\"deux\nlignes\",[nr],\n",
        CsvText.ForPrograms(Table.Columns.Select(column => column.Key), Table.Rows));

    [Theory]
    [InlineData("=SOMME(A1)", "'=SOMME(A1)")]
    [InlineData("+33", "'+33")]
    [InlineData("-2", "'-2")]
    [InlineData("@nom", "'@nom")]
    [InlineData("1 = 1", "1 = 1")]
    public void Words_that_look_like_a_formula_stay_words_in_a_spreadsheet(string words, string expected) =>
        Assert.Equal($"A\r\n{expected}\r\n", CsvText.ForPeople(Table with { Columns = [new("a", "A", ColumnKind.Text)], Rows = [[ReportCell.Of(words)]], Total = null }));

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    public void The_machine_s_language_changes_nothing(string culture) =>
        Assert.Equal(CsvText.ForPeople(Table), UnderCulture.Run(culture, () => CsvText.ForPeople(Table)));
}
