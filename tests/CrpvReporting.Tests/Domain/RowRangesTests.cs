using CrpvReporting.Domain;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Domain;

public sealed class RowRangesTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData("12, 13", 12, 13)]
    [InlineData("12 à 14", 12, 13, 14)]
    [InlineData("12, 20 à 23, 30", 30, 20, 22, 21, 12, 23, 12)]
    [InlineData("2, 4, 6, 8, 10, 12, 14, 16 et une autre", 2, 4, 6, 8, 10, 12, 14, 16, 18)]
    [InlineData("2, 4, 6, 8, 10, 12, 14, 16 et 6 autres", 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 21, 22, 23, 30)]
    [InlineData("")]
    public void Rows_are_said_in_order_and_those_in_turn_as_a_range(string said, params int[] rows) => Assert.Equal(said, RowRanges.Text(rows));

    [Fact]
    public void No_row_is_forgotten() => Gen.Int[1, 200].Array[0, 60].Sample(rows =>
    {
        var said = RowRanges.Text(rows, int.MaxValue).Split(", ", StringSplitOptions.RemoveEmptyEntries).SelectMany(part =>
        {
            var ends = part.Split(" à ").Select(int.Parse).ToArray();
            return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
        });
        Assert.Equal(rows.Distinct().Order(), said);
    });
}
