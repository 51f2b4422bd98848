using System.Globalization;
using Xunit;

namespace CrpvReporting.Tests.Samples;

/// <summary>The totals of the samples, added up without the product, are those of the published balances and of their notice.</summary>
public sealed class SampleCalibrationTests
{
    [Theory]
    [InlineData(2019, 18, 2403.5)]
    [InlineData(2020, 19, 2187.5)]
    [InlineData(2021, 19, 3123)]
    public void A_year_counts_the_half_days_of_its_balance(int year, int centres, double halfDays)
    {
        var lines = Lines(year);
        Assert.Equal(centres, lines.Count);
        Assert.Equal((decimal)halfDays, lines.Values.SelectMany(of => of).Where(line => line.IsHeadline).Sum(line => line.HalfDays));
    }

    [Theory]
    [InlineData(2019)]
    [InlineData(2020)]
    [InlineData(2021)]
    public void The_notice_of_the_samples_gives_the_totals_that_are_found_in_them(int year)
    {
        var all = Lines(year).Values.SelectMany(of => of).ToList();
        var headline = all.Where(line => line.IsHeadline).ToList();
        var net = headline.Where(line => line.SharedEvent.Length == 0).Sum(line => line.HalfDays)
            + headline.Where(line => line.SharedEvent.Length > 0).GroupBy(line => line.SharedEvent).Sum(shared => shared.Max(line => line.HalfDays));
        var row = string.Join(" | ", new[] { (decimal)all.Count, headline.Count, headline.Sum(line => line.HalfDays), net }.Select(French));
        var notice = File.ReadAllText(RepositoryFolder.Of("samples", "README.md")).Replace('\u202F', ' ').Replace('\u00A0', ' ');
        Assert.Contains($"| {row} |", notice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("education", 14.8)]
    [InlineData("vrl valeursdelarepubliqueetlaicite", 8.5)]
    [InlineData("lienculturesport cohesionetliensocialculturesport", 8.4)]
    public void The_main_themes_of_2021_have_the_shares_that_were_published(string theme, double percent)
    {
        var lines = Headline(2021);
        var share = lines.Where(line => theme.Split(' ').Contains(line.Theme)).Sum(line => line.HalfDays) / lines.Sum(line => line.HalfDays);
        Assert.Equal((decimal)percent, Math.Round(share * 100, 1));
    }

    [Theory]
    [InlineData("reseau activitedereseau", true)]
    [InlineData("groupetravail groupedetravail", true)]
    [InlineData("manifestation manifestationavocationinformative", true)]
    [InlineData("cycle cycledequalification", true)]
    [InlineData("formation", false)]
    public void In_2021_all_but_formations_were_held_mostly_at_a_distance(string type, bool remote)
    {
        var lines = Headline(2021).Where(line => type.Split(' ').Contains(line.Type)).ToList();
        Assert.NotEmpty(lines);
        Assert.Equal(remote, lines.Where(line => line.Mode == "distanciel").Sum(line => line.HalfDays) > lines.Sum(line => line.HalfDays) / 2);
    }

    [Fact]
    public void The_forms_of_2017_add_up_to_what_was_published()
    {
        var forms = SampleFilesTests.Paths().Where(path => path.StartsWith("2017", StringComparison.Ordinal)).Select(path => SampleForm.Values(RepositoryFolder.Of("samples", path))).ToList();
        Assert.Equal(19, forms.Count);
        Assert.Equal([81m, 2_400m, 20_000m, 738m], Enumerable.Range(0, 4).Select(i => forms.Sum(form => form[i]!.Value)));
    }

    private static List<PlainLine> Headline(int year) => [.. Lines(year).Values.SelectMany(of => of).Where(line => line.IsHeadline)];

    private static Dictionary<string, List<PlainLine>> Lines(int year) =>
        SampleFilesTests.Paths().Where(path => path.StartsWith(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) && !SampleForm.Is(path))
            .ToDictionary(path => path, path => PlainLine.Of(RepositoryFolder.Of("samples", path)).ToList(), StringComparer.Ordinal);

    private static string French(decimal number) =>
        number.ToString("#,##0.#", new NumberFormatInfo { NumberGroupSeparator = " ", NumberDecimalSeparator = "," });
}
