using System.Globalization;
using CrpvReporting.Import.Cells;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Import.Cells;

public sealed class DateTextTests
{
    private static readonly string[] Cultures = ["", "fr-FR", "tr-TR"];

    private static readonly string[] Months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    [Theory]
    [InlineData("15/03/2021")]
    [InlineData("15/3/2021")]
    [InlineData("15/3/21")]
    [InlineData("15-03-2021")]
    [InlineData("15.03.2021")]
    [InlineData("2021-03-15")]
    [InlineData("2021/03/15")]
    [InlineData("15 mars 2021")]
    [InlineData("15 MARS 2021")]
    [InlineData("15  mars  2021")]
    [InlineData("15\u00A0mars\u00A02021")]
    [InlineData("15\u202Fmars 2021")]
    [InlineData("lundi 15 mars 2021")]
    [InlineData("15/03/2021 00:00")]
    [InlineData("15/03/2021 00:00:00")]
    [InlineData("2021-03-15 00:00:00")]
    [InlineData("2021-03-15T00:00:00")]
    [InlineData("2021-03-15T00:00:00Z")]
    public void A_day_as_French_spreadsheets_write_it_is_read(string text)
    {
        Assert.True(DateText.TryRead(text, out var date));
        Assert.Equal(new DateOnly(2021, 3, 15), date);
    }

    [Theory]
    [InlineData("1er mars 2021", 3)]
    [InlineData("1er août 2021", 8)]
    [InlineData("1ER AOÛT 2021", 8)]
    [InlineData("1 aout 2021", 8)]
    [InlineData("1 déc. 2021", 12)]
    [InlineData("1 févr. 2021", 2)]
    [InlineData("1er juil. 21", 7)]
    [InlineData("1 sept 2021", 9)]
    public void The_first_of_a_month_and_short_months_are_read(string text, int month)
    {
        Assert.True(DateText.TryRead(text, out var date));
        Assert.Equal(new DateOnly(2021, month, 1), date);
    }

    [Theory]
    [InlineData("")]
    [InlineData("mars 2021")]
    [InlineData("03/2021")]
    [InlineData("2021")]
    [InlineData("2021-03")]
    [InlineData("31/02/2021")]
    [InlineData("29/02/2021")]
    [InlineData("00/03/2021")]
    [InlineData("15/13/2021")]
    [InlineData("03/15/2021")]
    [InlineData("15/03")]
    [InlineData("15/03/021")]
    [InlineData("15/03/1")]
    [InlineData("15/03/20211")]
    [InlineData("15-16/03/2021")]
    [InlineData("15 et 16 mars 2021")]
    [InlineData("du 15/03/2021 au 16/03/2021")]
    [InlineData("15 mars")]
    [InlineData("15 smarch 2021")]
    [InlineData("1erer mars 2021")]
    [InlineData("reee mars 2021")]
    [InlineData("mardi 15 mars 2021")]
    [InlineData("mardi mercredi 15 mars 2021")]
    [InlineData("1er trimestre 2021")]
    [InlineData("semaine 12")]
    [InlineData("NC")]
    public void What_is_no_day_or_not_a_single_one_is_not_read(string text) => Assert.False(DateText.TryRead(text, out _));

    [Fact]
    public void Any_day_is_read_back_from_any_French_way_of_writing_it_in_any_country() =>
        Gen.Select(Gen.Int[new DateOnly(2000, 1, 1).DayNumber, new DateOnly(2099, 12, 31).DayNumber], Gen.Int[0, Ways.Length - 1], Gen.OneOf(Cultures))
            .Sample((number, way, culture) =>
            {
                var day = DateOnly.FromDayNumber(number);
                return UnderCulture.Run(culture, () => DateText.TryRead(Ways[way](day), out var read) && read == day);
            });

    [Fact]
    public void No_text_stops_the_program() =>
        Gen.String[Gen.Char["0123456789/-.: T\u00A0erZmarsjuilletéû"], 0, 45].Sample(text => DateText.TryRead(text, out _) || text.Length >= 0);

    private static readonly Func<DateOnly, string>[] Ways =
    [
        day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        day => day.ToString("d/M/yyyy", CultureInfo.InvariantCulture),
        day => day.ToString("d/M/yy", CultureInfo.InvariantCulture),
        day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        day => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
        day => day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture) + " 00:00:00",
        day => string.Create(CultureInfo.InvariantCulture, $"{day.Day}{(day.Day == 1 ? "er" : "")} {Months[day.Month - 1]} {day.Year}"),
        day => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1].ToUpperInvariant()} {day.Year}"),
    ];
}
