using System.Globalization;
using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Pipeline;
using CrpvReporting.Store;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Samples;

public sealed class SampleBalanceTests(SampleDatabase samples)
{
    public static TheoryData<int, Dimension> Cuts => [.. SampleDatabase.Years.SelectMany(_ => Enum.GetValues<Dimension>(), (year, dimension) => (year, dimension))];

    [Fact]
    public void Every_sample_is_accepted_and_only_the_empty_month_of_the_lockdown_is_to_be_confirmed() =>
        Assert.All(samples.Receipts, receipt => Assert.True(
            receipt.Status is not ReceiptStatus.Refused && receipt.Version == 1
            && receipt.Findings.All(finding => finding.Severity == Severity.Note || (finding.Code == FindingCodes.EmptyMonth && finding.Message.Contains("avril 2020", StringComparison.Ordinal))),
            $"{receipt.File}: {string.Join(' ', receipt.Findings)}"));

    [Fact]
    public void The_published_total_of_2021_comes_out() => Assert.Equal(3123m, Ask(2021).Total.Measures.HalfDays.Value);

    [Fact]
    public void The_published_total_of_2020_is_close_to_2200_and_under() => Assert.InRange(Ask(2020).Total.Measures.HalfDays.Value, 2150m, 2199m);

    [Fact]
    public void Eighteen_centres_of_nineteen_are_counted_in_2019()
    {
        var coverage = Ask(2019).Coverage;
        Assert.Equal((18, 19), (coverage.Counted.Count, coverage.Expected.Count));
        Assert.Equal("MYT", Assert.Single(coverage.Missing).Code);
    }

    [Theory]
    [InlineData("EDUCATION", 14.8)]
    [InlineData("VRL", 8.5)]
    [InlineData("LIEN_CULTURE_SPORT", 8.4)]
    public void The_published_shares_of_the_themes_of_2021_come_out(string theme, double percent)
    {
        var balance = Ask(2021, Dimension.Theme);
        var row = balance.Rows.Single(row => row.Keys[0].Code == theme);
        Assert.Equal((decimal)percent, Math.Round(100 * row.Measures.HalfDays.Value / balance.Total.Measures.HalfDays.Value, 1, MidpointRounding.AwayFromZero));
    }

    [Theory]
    [MemberData(nameof(Cuts))]
    public void Each_row_is_the_sum_that_a_second_reading_of_the_files_gives(int year, Dimension dimension)
    {
        var lines = Lines(year, dimension);
        var balance = Ask(year, dimension);

        var expected = lines.SelectMany(line => ValuesOf(line, dimension), (line, value) => (line, value))
            .GroupBy(pair => pair.value ?? "")
            .ToDictionary(group => group.Key, group => Sums([.. group.Select(pair => pair.line)]));
        Assert.Equal(
            expected.OrderBy(row => row.Key, StringComparer.Ordinal),
            balance.Rows.ToDictionary(row => row.Keys[0].Code ?? "", row => Sums(row.Measures, row.Centres)).OrderBy(row => row.Key, StringComparer.Ordinal));
        Assert.Equal(Sums(lines), Sums(balance.Total.Measures, balance.Total.Centres));
    }

    [Theory]
    [InlineData(2019)]
    [InlineData(2020)]
    [InlineData(2021)]
    public void Net_is_what_a_second_reading_of_the_files_gives(int year)
    {
        var lines = Lines(year, Dimension.Centre);
        var shared = lines.Where(line => line.Event is not null).GroupBy(line => (line.Event, line.Date))
            .Sum(claims => claims.GroupBy(line => line.Centre).Max(centre => centre.Sum(line => line.Halves)));
        var alone = lines.Where(line => line.Event is null).Sum(line => line.Halves);
        Assert.Equal((shared + alone) / 2m, Ask(year).Total.NetHalfDays.Value);
    }

    [Fact]
    public void Every_line_is_kept_with_its_file_sheet_row_and_title()
    {
        var expected = SampleDatabase.Years.SelectMany(SampleReader.Year).Select(line => (line.File, line.Sheet, line.Row, line.Centre, line.Date, line.Title, line.Halves));
        var stored = samples.Read(store => SampleDatabase.Years.SelectMany(year => store.ReadLines(year).ToList())
            .Select(line => (line.File, line.Sheet, line.Activity.Row, line.Centre.Code, line.Activity.Date, line.Activity.Title, line.Activity.HalfDays.Halves)).ToList());
        Assert.Equal(expected.Order(), stored.Order());
    }

    [Fact]
    public void The_lines_that_explain_a_figure_add_up_to_it_whatever_is_asked() => Questions.Sample(
        question =>
        {
            var (total, lines) = samples.Read(store => (LoadBalance.Answer(samples.Workspace, store, question).Total, ExplainFigure.Lines(samples.Workspace, store, question).ToList()));
            Assert.Equal(total.Measures.HalfDays.Halves, lines.Sum(line => line.Activity.HalfDays.Halves));
            Assert.Equal(total.Measures.Activities, lines.Count);
            Assert.Equal(total.Measures.Participants ?? 0, lines.Sum(line => (long)(line.Activity.Participants ?? 0)));
            Assert.Equal(total.Centres, lines.Select(line => line.Centre).Distinct().Count());
        },
        iter: 40);

    private static Gen<BalanceQuestion> Questions =>
        from year in Gen.Int[2019, 2021]
        from dimensions in Gen.Shuffle(Enum.GetValues<Dimension>(), 1, 3)
        from picks in Gen.Int[0, 1_000].Array[dimensions.Length * 2]
        select new BalanceQuestion(year, [], [.. dimensions.Select((dimension, i) => Filter(dimension, year, picks[2 * i], picks[(2 * i) + 1]))]);

    private static DimensionFilter Filter(Dimension dimension, int year, params int[] picks)
    {
        IReadOnlyList<string?> choices = dimension == Dimension.Month
            ? [.. Enumerable.Range(1, 12).Select(month => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}"))]
            : [.. DimensionFilter.Choices(dimension, Workspace().Lists), null];
        return new DimensionFilter(dimension, [.. picks.Select(pick => choices[pick % choices.Count]).Distinct()]);
    }

    private static Workspace Workspace() => new("", new FixedClock());

    private static List<SampleLine> Lines(int year, Dimension dimension) =>
        [.. SampleReader.Year(year).Where(line => dimension == Dimension.Perimeter || line.Perimeter == "politique_ville")];

    private static (decimal HalfDays, int Lines, long? Participants, int Centres) Sums(List<SampleLine> lines) => (
        lines.Sum(line => line.Halves) / 2m,
        lines.Count,
        lines.All(line => line.Participants is null) ? null : lines.Sum(line => (long)(line.Participants ?? 0)),
        lines.Select(line => line.Centre).Distinct(StringComparer.Ordinal).Count());

    private static (decimal HalfDays, int Lines, long? Participants, int Centres) Sums(Measures measures, int centres) =>
        (measures.HalfDays.Value, measures.Activities, measures.Participants, centres);

    private static IEnumerable<string?> ValuesOf(SampleLine line, Dimension dimension) => dimension switch
    {
        Dimension.Centre => [line.Centre],
        Dimension.Month => [line.Date.ToString("yyyy-MM", CultureInfo.InvariantCulture)],
        Dimension.Mission => [line.Mission],
        Dimension.ActivityType => [line.Type],
        Dimension.Theme => [line.Theme],
        Dimension.ThemeGroup => [GroupOf(line.Theme)],
        Dimension.Mode => [line.Mode],
        Dimension.Scale => [line.Scale!],
        Dimension.Dispositif => line.Dispositifs,
        Dimension.Crisis => [line.Crisis ? "true" : "false"],
        Dimension.Overseas => [line.Centre is "GLP" or "MTQ" or "GUF" or "REU" or "MYT" ? "true" : "false"],
        _ => [line.Perimeter],
    };

    private static string GroupOf(string theme) => theme switch
    {
        "EDUCATION" or "VRL" or "LIEN_CULTURE_SPORT" or "SANTE" or "PREVENTION" or "ACCES_DROITS" => "COHESION",
        "CADRE_VIE" or "TRANSITION" => "CADRE_VIE",
        "CONTRATS" or "OBSERVATION" => "GOUVERNANCE",
        "JEUNESSE" or "EGALITE_FH" or "DISCRIMINATIONS" or "NUMERIQUE" or "CRISE_SANITAIRE" => "TRANSVERSAL",
        _ => theme,
    };

    private Balance Ask(int year, params Dimension[] by) => samples.Read(store =>
    {
        IReadOnlyList<DimensionFilter> where = by.Contains(Dimension.Perimeter) ? [new(Dimension.Perimeter, ["politique_ville", "autre"])] : [];
        return LoadBalance.Answer(samples.Workspace, store, new BalanceQuestion(year, by, where));
    });
}
