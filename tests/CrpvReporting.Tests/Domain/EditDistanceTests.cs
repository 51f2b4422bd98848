using CrpvReporting.Domain;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Domain;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("education", "educaton", 1)]
    [InlineData("education", "edcuation", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Letters_added_dropped_or_changed_are_counted(string left, string right, int edits)
    {
        Assert.Equal(edits, EditDistance.Of(left, right, 10));
        Assert.Equal(edits, EditDistance.Of(right, left, edits));
        Assert.Null(EditDistance.Of(left, right, edits - 1));
    }

    [Fact]
    public void A_limit_changes_nothing_but_what_is_above_it() => Gen.Select(Gen.String[Gen.Char['a', 'c'], 0, 9], Gen.String[Gen.Char['a', 'c'], 0, 9], Gen.Int[0, 9])
        .Sample((left, right, most) => Assert.Equal(EditDistance.Of(left, right, 100) is { } edits && edits <= most ? edits : null, EditDistance.Of(left, right, most)));
}
