using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Import.Reading;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Import.Cells;

public sealed class DateCellTests
{
    private static readonly string[] Cultures = ["", "fr-FR", "tr-TR"];

    private static readonly string[] Months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] ShortMonths =
        ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];

    private static readonly string[] Weekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    private static readonly Func<DateOnly, string>[] Usual =
    [
        day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        day => day.ToString("d/M/yyyy", CultureInfo.InvariantCulture),
        day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " 00:00:00",
        day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z",
    ];

    private static readonly Func<DateOnly, string>[] Unusual =
    [
        day => day.ToString("d/M/yy", CultureInfo.InvariantCulture),
        day => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
        day => day.ToString("d.M.yy", CultureInfo.InvariantCulture),
        day => day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture),
        day => day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture),
        day => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
        day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) + " 14:30",
        day => string.Create(CultureInfo.InvariantCulture, $"{day.Day}{(day.Day == 1 ? "er" : "")} {Months[day.Month - 1]} {day.Year}"),
        day => string.Create(CultureInfo.InvariantCulture, $"LE {day.Day} {Months[day.Month - 1].ToUpperInvariant()} {day.Year}"),
        day => string.Create(CultureInfo.InvariantCulture, $"{Weekdays[(int)day.DayOfWeek]} {day.Day}\u00A0{Months[day.Month - 1]}\u202F{day.Year}"),
        day => string.Create(CultureInfo.InvariantCulture, $"{Weekdays[(int)day.DayOfWeek][..3]}. {day.Day} {ShortMonths[day.Month - 1]} {day.Year}"),
        day => string.Create(CultureInfo.InvariantCulture, $"{day.Day}-{ShortMonths[day.Month - 1]}-{day.Year % 100:00}"),
        day => SpreadsheetDate.SerialOf(day).ToString(CultureInfo.InvariantCulture),
        day => (SpreadsheetDate.SerialOf(day) - 1462).ToString(CultureInfo.InvariantCulture),
    ];

    [Theory]
    [InlineData("15/03/2021")]
    [InlineData("15/3/2021")]
    [InlineData("2021-03-15")]
    [InlineData("2021-03-15 00:00:00")]
    [InlineData("2021-03-15T00:00:00")]
    [InlineData("2021-03-15T00:00:00Z")]
    public void A_day_as_spreadsheets_and_exports_write_it_is_read_without_a_word(string text)
    {
        var (line, findings) = OneCell.Read("date", text);
        Assert.Empty(findings);
        Assert.Equal(new DateOnly(2021, 3, 15), line.Date);
    }

    [Theory]
    [InlineData("15/3/21")]
    [InlineData("15.3.21")]
    [InlineData("15-03-2021")]
    [InlineData("15.03.2021")]
    [InlineData("15 / 03 / 2021")]
    [InlineData("2021/03/15")]
    [InlineData("2021-3-15")]
    [InlineData("15 mars 2021")]
    [InlineData("15 MARS 2021")]
    [InlineData("15  mars  2021")]
    [InlineData("15\u00A0mars\u00A02021")]
    [InlineData("15\u202Fmars 2021")]
    [InlineData("15 mars 21")]
    [InlineData("15-mars-21")]
    [InlineData("15/mars/2021")]
    [InlineData("le 15 mars 2021")]
    [InlineData("lundi 15 mars 2021")]
    [InlineData("Lundi, le 15 mars 2021")]
    [InlineData("lun. 15 mars 2021")]
    [InlineData("15/03/2021 00:00")]
    [InlineData("15/03/2021 00:00:00")]
    [InlineData("15/03/2021 14:30")]
    [InlineData("15/03/2021 à 14h30")]
    [InlineData("2021-03-15T14:30:00+01:00")]
    [InlineData("15 mars 2021 14 h")]
    [InlineData("20210315")]
    [InlineData("44270")]
    [InlineData("42808")]
    public void A_day_written_otherwise_is_read_and_said(string text)
    {
        var (line, findings) = OneCell.Read("date", text);
        Assert.Equal(new DateOnly(2021, 3, 15), line.Date);
        var note = Assert.Single(findings);
        Assert.Equal((FindingCodes.DateForm, Severity.Note), (note.Code, note.Severity));
        Assert.Contains("a été lu «\u00A015/03/2021\u00A0»", note.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1er mars 2021", 3)]
    [InlineData("1 er mars 2021", 3)]
    [InlineData("1ER AOÛT 2021", 8)]
    [InlineData("1 aout 2021", 8)]
    [InlineData("1 déc. 2021", 12)]
    [InlineData("1 fév. 2021", 2)]
    [InlineData("1 févr. 2021", 2)]
    [InlineData("1 janv. 2021", 1)]
    [InlineData("1er juil. 21", 7)]
    [InlineData("1er juin 21", 6)]
    [InlineData("1 sept 2021", 9)]
    public void The_first_of_a_month_and_short_months_are_read(string text, int month) =>
        Assert.Equal(new DateOnly(2021, month, 1), OneCell.Read("date", text).Line.Date);

    [Theory]
    [InlineData("mars 2021")]
    [InlineData("2021")]
    [InlineData("2021-03")]
    [InlineData("00/03/2021")]
    [InlineData("15/03/021")]
    [InlineData("15/03/1")]
    [InlineData("15/03/20211")]
    [InlineData("15/0321")]
    [InlineData("15 smarch 2021")]
    [InlineData("15 jui 2021")]
    [InlineData("1erer mars 2021")]
    [InlineData("2er mars 2021")]
    [InlineData("reee mars 2021")]
    [InlineData("mardi mercredi 15 mars 2021")]
    [InlineData("1er trimestre 2021")]
    [InlineData("semaine 12")]
    [InlineData("15, 16 et 17 mars 2021")]
    [InlineData("44270,5 environ")]
    [InlineData("12345")]
    [InlineData("20220315")]
    [InlineData("20211315")]
    public void What_is_no_day_is_refused(string text)
    {
        var (line, findings) = OneCell.Read("date", text);
        Assert.Null(line.Date);
        var finding = Assert.Single(findings);
        Assert.Equal((FindingCodes.BadDate, "Un jour précis, sous la forme jj/mm/aaaa, par exemple 15/03/2021."), (finding.Code, finding.Expected));
    }

    [Theory]
    [InlineData("03/25/2021", "25/03/2021 ?")]
    [InlineData("3/25/21", "25/03/2021 ?")]
    [InlineData("15/03", "15/03/2021 ?")]
    [InlineData("15 mars", "15/03/2021 ?")]
    [InlineData("lundi 15 mars", "15/03/2021 ?")]
    [InlineData("mardi 15 mars 2021", "15/03/2021 ?")]
    [InlineData("31/02/2021", "Un jour qui existe : ce mois en compte 28.")]
    [InlineData("29 février 2021", "Un jour qui existe : ce mois en compte 28.")]
    [InlineData("31/04", "Un jour qui existe : ce mois en compte 30.")]
    public void A_likely_day_is_offered_and_never_taken(string text, string expected) => AssertOffered(text, expected, "n'est pas une date.");

    [Theory]
    [InlineData("15 et 16 mars 2021")]
    [InlineData("15-16/03/2021")]
    [InlineData("15/16 mars 2021")]
    [InlineData("15 & 16 mars 2021")]
    [InlineData("du 15 au 16 mars 2021")]
    [InlineData("du 15/03/2021 au 16/03/2021")]
    [InlineData("15/03/2021 - 16/03/2021")]
    [InlineData("15 mars au 16 mars 2021")]
    [InlineData("15 mars et le 16 mars")]
    [InlineData("lundi 15 et mardi 16 mars 2021")]
    [InlineData("les 15 et 16/03/21")]
    public void Two_days_are_offered_as_the_first_and_the_last(string text) =>
        AssertOffered(text, "15/03/2021 dans « Date » et 16/03/2021 dans « Date de fin ».", "n'est pas un seul jour.");

    [Fact]
    public void A_serial_of_another_year_is_no_day_of_this_return()
    {
        Assert.Equal([FindingCodes.BadDate], Codes(OneCell.Read("date", "43905")));
        Assert.Equal([FindingCodes.BadDate], Codes(OneCell.Read("date", CellKind.Number, "43905", 43_905)));
        Assert.Equal([FindingCodes.BadDate], Codes(OneCell.Read("date", CellKind.Number, "3", 3)));
    }

    [Fact]
    public void A_serial_without_a_format_is_read_and_said()
    {
        var (line, findings) = OneCell.Read("date", CellKind.Number, "44270", 44_270);
        Assert.Equal(new DateOnly(2021, 3, 15), line.Date);
        Assert.Equal(FindingCodes.DateForm, Assert.Single(findings).Code);
        Assert.Equal(new DateOnly(2021, 3, 15), OneCell.Read("date", CellKind.Number, "42808", 42_808).Line.Date);
        Assert.Equal(new DateOnly(2021, 3, 15), OneCell.Read("date", CellKind.Number, "20210315", 20_210_315).Line.Date);
    }

    [Fact]
    public void An_activity_may_end_in_the_next_year() =>
        Assert.Equal(new DateOnly(2022, 1, 3), OneCell.Read("date_fin", CellKind.Number, "44564", 44_564).Line.EndDate);

    [Fact]
    public void Any_day_is_read_back_from_any_French_way_of_writing_it_in_any_country() =>
        Gen.Select(Gen.Int[1, 365], Gen.Int[2017, 2035], Gen.Int[0, Usual.Length + Unusual.Length - 1], Gen.OneOf(Cultures))
            .Sample((number, year, way, culture) =>
            {
                var day = new DateOnly(year, 1, 1).AddDays(number - 1);
                var write = way < Usual.Length ? Usual[way] : Unusual[way - Usual.Length];
                var (line, findings) = UnderCulture.Run(culture, () => OneCell.Read("date", write(day), year));
                return line.Date == day && findings.Count == (way < Usual.Length ? 0 : 1);
            });

    private static void AssertOffered(string text, string expected, string said)
    {
        var (line, findings) = OneCell.Read("date", text);
        Assert.Null(line.Date);
        var finding = Assert.Single(findings);
        Assert.Equal((FindingCodes.BadDate, expected), (finding.Code, finding.Expected!.Replace('\u00A0', ' ')));
        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Codes((CrpvReporting.Import.Cells.LineDraft Line, IReadOnlyList<Finding> Findings) read) => read.Findings.Select(finding => finding.Code);
}
