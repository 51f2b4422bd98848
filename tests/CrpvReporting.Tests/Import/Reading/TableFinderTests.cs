using CrpvReporting.Import.Reading;
using Xunit;

namespace CrpvReporting.Tests.Import.Reading;

public sealed class TableFinderTests
{
    [Fact]
    public void A_plain_table_is_a_header_and_lines() =>
        Assert.Equal([RowRole.Header, RowRole.Line, RowRole.Line], Roles("date,titre,nb", "1/1,a,2", "2/1,b,3"));

    [Fact]
    public void Titles_above_the_header_are_no_part_of_the_table() =>
        Assert.Equal(
            [RowRole.Title, RowRole.Title, RowRole.Header, RowRole.Line, RowRole.Line],
            Roles("Remontée 2021,,,", "Centre : ARA", "date,titre,nb,mode", "1/1,a,2,x", "2/1,b,3,y"));

    [Fact]
    public void A_header_on_several_rows_is_one_header() =>
        Assert.Equal(
            [RowRole.Header, RowRole.HeaderContinued, RowRole.Line, RowRole.Line, RowRole.Line],
            Roles("date,titre,nombre", "(jour),court,(en tout)", "1/1,a,2", "2/1,b,3", "3/1,c,4"));

    [Fact]
    public void A_line_of_words_is_no_header_when_every_line_has_words() =>
        Assert.Equal([RowRole.Header, RowRole.Line, RowRole.Line, RowRole.Line], Roles("nom,ville,mode", "a,b,c", "d,e,f", "g,h,i"));

    [Fact]
    public void A_first_line_of_which_a_number_is_missing_is_a_line() =>
        Assert.Equal([RowRole.Header, RowRole.Line, RowRole.Line, RowRole.Line, RowRole.Line], Roles("date,titre,nb", "NC,a,", "1/1,a,2", "2/1,b,3", "3/1,c,4"));

    [Fact]
    public void A_header_that_comes_back_is_not_a_line_and_what_follows_is() =>
        Assert.Equal(
            [RowRole.Header, RowRole.Line, RowRole.HeaderRepeated, RowRole.Line],
            Roles("date,titre,nb", "1/1,a,2", "date,titre,nb", "2/1,b,3"));

    [Fact]
    public void A_second_table_is_another_table() =>
        Assert.Equal(
            [RowRole.Header, RowRole.Line, RowRole.OtherTable, RowRole.OtherTable],
            Roles("date,titre,nb", "1/1,a,2", "date,titre,nb,lieu", "2/1,b,3,z"));

    [Fact]
    public void A_table_pasted_twice_is_another_table_the_second_time() =>
        Assert.Equal(
            [RowRole.Header, RowRole.Line, RowRole.Line, RowRole.OtherTable, RowRole.OtherTable, RowRole.OtherTable],
            Roles("date,titre,nb", "1/1,a,2", "2/1,b,3", "date,titre,nb", "1/1,a,2", "2/1,b,3"));

    [Fact]
    public void Totals_and_titles_of_sections_are_told_from_lines() =>
        Assert.Equal(
            [RowRole.Header, RowRole.Section, RowRole.Line, RowRole.Total, RowRole.Section, RowRole.Line, RowRole.Total, RowRole.Total],
            Roles("date,titre,nb", "1er trimestre,,", "1/1,a,2", "Sous-total du trimestre,,2", "2e trimestre,,", "1/4,b,3", "Sous total,,3", "TOTAL GÉNÉRAL :,,5"));

    [Fact]
    public void A_last_row_of_sums_is_a_total_though_it_does_not_say_so() =>
        Assert.Equal([RowRole.Header, RowRole.Line, RowRole.Line, RowRole.Total], Roles("date,titre,nb,h", "1/1,a,2,1 000", "2/1,b,3,200", ",,5,1 200"));

    [Fact]
    public void A_session_about_the_whole_is_no_total() =>
        Assert.Equal([RowRole.Header, RowRole.Line, RowRole.Line], Roles("titre,lieu,nb", "Total immersion,Lyon,2", "Ensemble pour la ville,Lyon,3"));

    [Fact]
    public void Notes_below_the_table_are_no_lines() =>
        Assert.Equal(
            [RowRole.Header, RowRole.Line, RowRole.Line, RowRole.Footnote],
            Roles("date,titre,nb", "1/1,a,2", "2/1,b,3", "* hors réunions internes"));

    [Fact]
    public void A_last_line_almost_empty_is_a_line_all_the_same() =>
        Assert.Equal([RowRole.Header, RowRole.Line, RowRole.Line, RowRole.Line], Roles("date,titre,nb", "1/1,a,2", "2/1,b,3", "3/1"));

    [Fact]
    public void A_narrow_table_has_no_titles() =>
        Assert.Equal([RowRole.Header, RowRole.Line, RowRole.Line], Roles("titre", "a,2", "b,3"));

    private static RowRole[] Roles(params string[] rows) =>
        TableFinder.Find([.. rows.Select((row, i) => (i + 1, row.Split(',')))]);
}
