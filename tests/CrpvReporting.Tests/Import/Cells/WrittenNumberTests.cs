using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Import.Reading;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Import.Cells;

/// <summary>Half-days, counts and durations as people write them out.</summary>
public sealed class WrittenNumberTests
{
    private static readonly string[] Spaces = [" ", "\u00A0", "\u202F", "\u2009", "\t"];

    [Theory]
    [InlineData("½", "0,5")]
    [InlineData("1/2", "0,5")]
    [InlineData("1½", "1,5")]
    [InlineData("1 ½", "1,5")]
    [InlineData("1\u00A0½", "1,5")]
    [InlineData("1 1/2", "1,5")]
    [InlineData(",5", "0,5")]
    [InlineData(".5", "0,5")]
    [InlineData("+2", "2")]
    [InlineData("2 demi-journées", "2")]
    [InlineData("2 demi journées", "2")]
    [InlineData("1 demi-journée", "1")]
    [InlineData("1,5 demi-journée", "1,5")]
    [InlineData("1 ½ demi-journée", "1,5")]
    [InlineData("2 DJ", "2")]
    [InlineData("2dj", "2")]
    [InlineData("une demi-journée", "1")]
    [InlineData("demi-journée", "1")]
    [InlineData("Demi–journée", "1")]
    [InlineData("deux demi-journées", "2")]
    [InlineData("1/2 journée", "1")]
    [InlineData("½ journée", "1")]
    [InlineData("une 1/2 journée", "1")]
    [InlineData("0,5 jour", "1")]
    [InlineData("une journée", "2")]
    [InlineData("journée", "2")]
    [InlineData("1 journée", "2")]
    [InlineData("Journée entière", "2")]
    [InlineData("2 jours", "4")]
    [InlineData("2 j", "4")]
    [InlineData("2j.", "4")]
    [InlineData("1,5 jour", "3")]
    [InlineData("une journée et demie", "3")]
    [InlineData("2 jours et demi", "5")]
    [InlineData("une soirée", "1")]
    [InlineData("1 après-midi", "1")]
    public void Half_days_written_out_are_read_and_said(string text, string number)
    {
        var (line, findings) = OneCell.Read("demi_journees", text);
        var note = Assert.Single(findings);
        Assert.Equal((FindingCodes.NumberForm, Severity.Note), (note.Code, note.Severity));
        var halfDays = line.HalfDays!.Value.Value;
        Assert.Contains($"a été lu «\u00A0{number} demi-journée{(halfDays < 2 ? "" : "s")}\u00A0»", note.Message, StringComparison.Ordinal);
        Assert.Equal(decimal.Parse(number.Replace(',', '.'), CultureInfo.InvariantCulture), halfDays);
    }

    [Theory]
    [InlineData("1,0")]
    [InlineData("0.5")]
    [InlineData("3 123,5")]
    [InlineData("3\t123,5")]
    [InlineData("1,4999999999999998")]
    [InlineData("1.5000000000000002")]
    public void An_ordinary_number_is_read_without_a_word(string text)
    {
        var (line, findings) = OneCell.Read("demi_journees", text);
        Assert.Empty(findings);
        Assert.NotNull(line.HalfDays);
    }

    [Theory]
    [InlineData(1.4999999999999998, 3)]
    [InlineData(0.49999999999, 1)]
    [InlineData(2.0000000000004, 4)]
    public void The_noise_of_binary_numbers_is_no_fault(double number, long halves) =>
        Assert.Equal(HalfDays.FromHalves(halves), OneCell.Read("demi_journees", CellKind.Number, "x", number).Line.HalfDays);

    [Fact]
    public void A_number_that_is_nearly_no_step_stays_a_fault() =>
        Assert.Equal([FindingCodes.BadHalfDays], Codes("demi_journees", CellKind.Number, "0.30000000000000004", 0.30000000000000004));

    [Theory]
    [InlineData("¼", "Un multiple de 0,5 : 0 ou 0,5.")]
    [InlineData("¾", "Un multiple de 0,5 : 0,5 ou 1.")]
    [InlineData("1,3 demi-journée", "Un multiple de 0,5 : 1 ou 1,5.")]
    [InlineData("1.500", "1500, ou 1,5 : sans point ni virgule devant trois chiffres.")]
    [InlineData("2 ½ journées", Generic)]
    [InlineData("2 1/2 journées", Generic)]
    [InlineData("deux 1/2 journées", Generic)]
    [InlineData("11/2", Generic)]
    [InlineData("env. 2", Generic)]
    [InlineData("~2", Generic)]
    [InlineData("≈ 2", Generic)]
    [InlineData("1-2", Generic)]
    [InlineData("1 à 2", Generic)]
    [InlineData("2+", Generic)]
    [InlineData("2 ?", Generic)]
    [InlineData("2 demi-journées ?", Generic)]
    [InlineData("2 demi-journées et plus", Generic)]
    [InlineData("une", Generic)]
    [InlineData("deux", Generic)]
    [InlineData("une vingtaine", Generic)]
    [InlineData("beaucoup", Generic)]
    [InlineData("3 h", Generic)]
    [InlineData("-1 demi-journée", Generic)]
    [InlineData("+-2", Generic)]
    [InlineData("14,8 %", Generic)]
    public void Half_days_that_could_be_something_else_stay_a_fault(string text, string expected)
    {
        var (line, findings) = OneCell.Read("demi_journees", text);
        Assert.Null(line.HalfDays);
        var finding = Assert.Single(findings);
        Assert.Equal((FindingCodes.BadHalfDays, expected), (finding.Code, finding.Expected!.Replace('\u00A0', ' ')));
    }

    [Theory]
    [InlineData("participants", "12 personnes", 12)]
    [InlineData("participants", "12 participants", 12)]
    [InlineData("participants", "12 participant(e)s", null)]
    [InlineData("participants", "12 pers.", 12)]
    [InlineData("participants", "12pers", 12)]
    [InlineData("participants", "1 personne", 1)]
    [InlineData("participants", "douze personnes", 12)]
    [InlineData("participants", "+12", 12)]
    [InlineData("participants", "1 234 personnes", 1234)]
    [InlineData("participants", "3 élus", null)]
    [InlineData("participants", "12 inscrits", null)]
    [InlineData("participants", "12 personnes environ", null)]
    [InlineData("participants", "env. 20", null)]
    [InlineData("participants", "20-25", null)]
    [InlineData("participants", "20 à 25", null)]
    [InlineData("participants", "une vingtaine", null)]
    [InlineData("participants", "10+", null)]
    [InlineData("participants", "≈ 12", null)]
    [InlineData("participants", "~20", null)]
    [InlineData("participants", "½", null)]
    [InlineData("participants", "12,5 personnes", null)]
    [InlineData("participants", "1.500", null)]
    [InlineData("participants", "15 %", null)]
    [InlineData("participants_elus", "3 élus", 3)]
    [InlineData("participants_elus", "3 ELUS", 3)]
    [InlineData("participants_elus", "un élu", 1)]
    [InlineData("participants_elus", "3 personnes", 3)]
    [InlineData("participants_elus", "3 habitants", null)]
    [InlineData("participants_habitants", "1 habitante", 1)]
    public void A_count_may_carry_the_people_that_its_column_counts(string field, string text, int? count)
    {
        var (line, findings) = OneCell.Read(field, text);
        Assert.Equal(count, field == "participants" ? line.Participants : line.Publics.Select(part => (int?)part.Participants).FirstOrDefault());
        Assert.Equal(count is null ? FindingCodes.BadCount : FindingCodes.NumberForm, Assert.Single(findings).Code);
    }

    [Theory]
    [InlineData("90 min", 90)]
    [InlineData("90 mn.", 90)]
    [InlineData("90 minutes", 90)]
    [InlineData("90'", 90)]
    [InlineData("1h30", 90)]
    [InlineData("1 h 30", 90)]
    [InlineData("1H30 min", 90)]
    [InlineData("1 heure 30", 90)]
    [InlineData("1:30", 90)]
    [InlineData("01:30:00", 90)]
    [InlineData("2h", 120)]
    [InlineData("2 heures", 120)]
    [InlineData("deux heures", 120)]
    [InlineData("1,5 h", 90)]
    [InlineData("1 ½ h", 90)]
    [InlineData("½ heure", 30)]
    [InlineData("3/4 d'heure", 45)]
    [InlineData("une heure et demie", 90)]
    [InlineData("2 h et demie", 150)]
    [InlineData("une demi-heure", 30)]
    [InlineData("une demi‐heure", 30)]
    public void A_duration_is_converted_to_minutes_and_said(string text, int minutes)
    {
        var (line, findings) = OneCell.Read("duree_minutes", text);
        Assert.Equal(minutes, line.DurationMinutes);
        var note = Assert.Single(findings);
        Assert.Equal(FindingCodes.DurationForm, note.Code);
        Assert.Contains($"«\u00A0{minutes} minutes\u00A0»", note.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1:75")]
    [InlineData("1h5")]
    [InlineData("environ 2 h")]
    [InlineData("2 à 3 h")]
    [InlineData("une journée")]
    [InlineData("1,5")]
    [InlineData("0,33 h")]
    [InlineData("2 h et 2 h")]
    [InlineData("deux demi-heures")]
    [InlineData("-90 min")]
    [InlineData("\u0661h30")]
    public void What_is_no_duration_is_refused(string text) =>
        Assert.Equal([FindingCodes.BadDuration], OneCell.Read("duree_minutes", text).Findings.Select(finding => finding.Code));

    [Fact]
    public void A_time_of_a_spreadsheet_in_the_column_of_minutes_is_read_when_it_is_shown_as_one_and_else_offered()
    {
        var (line, findings) = OneCell.Read("duree_minutes", CellKind.Date, "0.0625", 0.0625);
        Assert.Equal(90, line.DurationMinutes);
        Assert.Equal(FindingCodes.DurationForm, Assert.Single(findings).Code);
        var finding = Assert.Single(OneCell.Read("duree_minutes", CellKind.Number, "0.0625", 0.0625).Findings);
        Assert.Equal((FindingCodes.BadDuration, "Des minutes : 90, si c'est une heure du tableur ?"), (finding.Code, finding.Expected!.Replace('\u00A0', ' ')));
        Assert.Equal([FindingCodes.TurnedIntoDate], Codes("duree_minutes", CellKind.Date, "44270", 44_270));
    }

    [Theory]
    [InlineData("demi_journees", CellKind.Date, "44228", 44_228, "Le nombre, par exemple 0,5 si vous aviez saisi « 1/2 ».")]
    [InlineData("demi_journees", CellKind.Date, "44317", 44_317, "Le nombre, par exemple 1,5 si vous aviez saisi « 1.5 ».")]
    [InlineData("demi_journees", CellKind.Text, "01/02/2021", 0, "Le nombre, par exemple 0,5 si vous aviez saisi « 1/2 ».")]
    [InlineData("demi_journees", CellKind.Text, "01-févr", 0, "Le nombre, par exemple 0,5 si vous aviez saisi « 1/2 ».")]
    [InlineData("demi_journees", CellKind.Text, "2-mai-21", 0, "Le nombre, par exemple 2,5 si vous aviez saisi « 2.5 ».")]
    [InlineData("participants", CellKind.Date, "44270", 44_270, "Le nombre, dans une cellule au format Nombre.")]
    [InlineData("participants", CellKind.Text, "12-oct", 0, "Le nombre, dans une cellule au format Nombre.")]
    public void A_number_that_the_spreadsheet_turned_into_a_date_is_said_to_be_one(string field, CellKind kind, string text, double number, string expected)
    {
        var finding = Assert.Single(OneCell.Read(field, kind, text, number).Findings);
        Assert.Equal((FindingCodes.TurnedIntoDate, expected), (finding.Code, finding.Expected!.Replace('\u00A0', ' ')));
    }

    [Fact]
    public void A_point_before_three_digits_is_asked_about() =>
        Assert.Equal("1500 : sans point ni virgule devant trois chiffres.", Assert.Single(OneCell.Read("participants", "1.500").Findings).Expected!.Replace('\u00A0', ' '));

    [Fact]
    public void A_percentage_is_said_to_be_one()
    {
        Assert.Contains("est un pourcentage", Assert.Single(OneCell.Read("demi_journees", "14,8 %").Findings).Message, StringComparison.Ordinal);
        Assert.Contains("est un pourcentage", Assert.Single(OneCell.Read("participants", "14,8\u00A0%").Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_half_days_are_read_back_from_any_accepted_way_of_writing_them() =>
        Gen.Select(Gen.Int[0, 400_000], Gen.Int[0, 8], Gen.OneOf(Spaces), Gen.OneOf("", "fr-FR", "tr-TR")).Sample((halves, way, space, culture) =>
        {
            var (line, findings) = UnderCulture.Run(culture, () => OneCell.Read("demi_journees", Write(halves, way, space)));
            return line.HalfDays == HalfDays.FromHalves(halves) && findings.All(finding => finding.Severity == Severity.Note);
        });

    [Fact]
    public void Any_count_is_read_back_with_or_without_its_people() =>
        Gen.Select(Gen.Int[0, 2_000_000], Gen.OneOf("", "personnes", "pers.", "participants", "PARTICIPANTES"), Gen.OneOf(Spaces)).Sample((count, people, space) =>
            OneCell.Read("participants", $"{Grouped(count, space)}{(people.Length == 0 ? "" : space)}{people}").Line.Participants == count);

    [Fact]
    public void Any_number_said_to_be_about_right_or_between_two_is_refused() =>
        Gen.Select(
            Gen.Int[0, 5000], Gen.Int[0, 5000], Gen.OneOf("demi_journees", "participants", "participants_elus", "duree_minutes"),
            Gen.OneOf("env. {0}", "environ {0}", "~{0}", "≈ {0}", "{0}+", "{0} ?", "> {0}", "{0}-{1}", "{0} à {1}", "{0} ou {1}", "{0} et {1}", "{0} (dont {1})", "{0}.500", "plus de {0}", "{0} %")).Sample((one, other, field, form) =>
            {
                var (line, findings) = OneCell.Read(field, string.Format(CultureInfo.InvariantCulture, form, form == "{0}.500" ? 1 + (one % 999) : one % 1000, other));
                return findings is [{ Severity: Severity.Error }] && line is { HalfDays: null, Participants: null, DurationMinutes: null, Publics.Count: 0 };
            });

    private const string Generic = "Un multiple de 0,5, positif ou nul, par exemple 1 ou 1,5.";

    private static string Write(int halves, int way, string space)
    {
        var whole = Grouped(halves / 2, space);
        var isWhole = halves % 2 == 0;
        var number = whole + (isWhole ? "" : ",5");
        return way switch
        {
            0 => number,
            1 => number.Replace(',', '.'),
            2 => isWhole ? number + ",0" : number,
            3 => $"{number}{space}demi-journées",
            4 => $"+{number}",
            5 => $"{number} DJ",
            6 => isWhole ? number : $"{whole}{space}½",
            7 => isWhole ? number : $"{whole} 1/2",
            _ => (halves / 4m).ToString(CultureInfo.InvariantCulture) is var days && days.Contains('.', StringComparison.Ordinal) && days.Length - days.IndexOf('.', StringComparison.Ordinal) == 4 ? number : $"{days} j",
        };
    }

    private static string Grouped(int number, string space) =>
        number.ToString("#,##0", new NumberFormatInfo { NumberGroupSeparator = space });

    private static IEnumerable<string> Codes(string field, CellKind kind, string text, double number) =>
        OneCell.Read(field, kind, text, number).Findings.Select(finding => finding.Code);
}
