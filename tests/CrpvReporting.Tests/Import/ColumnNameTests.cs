using CrpvReporting.Import;
using Xunit;

namespace CrpvReporting.Tests.Import;

public sealed class ColumnNameTests
{
    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    [InlineData(16_383, "XFD")]
    public void A_column_has_the_letters_of_the_spreadsheet(int column, string letters) => Assert.Equal(letters, ColumnName.Of(column));
}
