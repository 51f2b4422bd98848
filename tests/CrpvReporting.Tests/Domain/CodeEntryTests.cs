using CrpvReporting.Domain;
using Xunit;

namespace CrpvReporting.Tests.Domain;

public sealed class CodeEntryTests
{
    [Theory]
    [InlineData(null, null, 1990, true)]
    [InlineData(2019, null, 2018, false)]
    [InlineData(2019, null, 2019, true)]
    [InlineData(2017, 2020, 2020, true)]
    [InlineData(2017, 2020, 2021, false)]
    [InlineData(null, 2020, 2021, false)]
    public void A_code_is_used_from_its_first_year_to_its_last(int? from, int? to, int year, bool valid) =>
        Assert.Equal(valid, Entry(from, to).IsValidIn(year));

    [Theory]
    [InlineData("oui", true)]
    [InlineData("Oui", true)]
    [InlineData("non", false)]
    [InlineData("", false)]
    public void A_yes_or_no_column_of_a_list_says_oui(string value, bool has)
    {
        Assert.Equal(has, Entry(null, null, value).Has("outre_mer"));
        Assert.False(Entry(null, null, value).Has("absente"));
    }

    private static CodeEntry Entry(int? from, int? to, string overseas = "") =>
        new("centres", 0, "X", "Un centre", from, to, new Dictionary<string, string>(StringComparer.Ordinal) { ["outre_mer"] = overseas });
}
