using CrpvReporting.Domain;
using Xunit;

namespace CrpvReporting.Tests.Domain;

public sealed class RowSetTests
{
    [Theory]
    [InlineData("ligne 12", 12)]
    [InlineData("lignes 12, 13", 12, 13)]
    [InlineData("lignes 12, 20 à 22", 12, 20, 21, 22)]
    [InlineData("lignes 2, 4, 6", 2, 4, 6)]
    [InlineData("ligne 5", 5, 5)]
    public void Rows_read_as_a_person_would_list_them(string words, params int[] rows) => Assert.Equal(words, RowSet.Of(rows).ToString());

    [Fact]
    public void Beyond_a_dozen_ranges_the_rest_is_counted()
    {
        var rows = RowSet.Of(Enumerable.Range(1, 14).Select(i => i * 10));
        Assert.Equal("lignes 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120 et 2 autres", rows.ToString());
        Assert.Equal((14, 10), (rows.Count, rows.First));
    }

    [Fact]
    public void One_row_beyond_is_one_other() =>
        Assert.EndsWith(" et 1 autre", RowSet.Of(Enumerable.Range(1, 13).Select(i => i * 2)).ToString(), StringComparison.Ordinal);
}
