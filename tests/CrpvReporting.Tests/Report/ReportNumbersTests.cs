using System.Text.RegularExpressions;
using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Report;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;
using CrpvReporting.Report.Text.Phrases;
using CrpvReporting.Tests.Aggregate;
using CrpvReporting.Tests.Samples;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Report;

/// <summary>A number is said nowhere without standing in a table of the same report.</summary>
public sealed partial class ReportNumbersTests(SampleDatabase samples)
{
    [Theory]
    [InlineData(2019)]
    [InlineData(2020)]
    [InlineData(2021)]
    public void Every_number_that_is_said_stands_in_a_table(int year) => AssertSaid(samples.ReportOf(year));

    [Theory]
    [InlineData(2019)]
    [InlineData(2020)]
    [InlineData(2021)]
    public void Every_number_that_a_figure_draws_stands_in_a_table(int year)
    {
        var report = samples.ReportOf(year);
        var known = report.Tables.SelectMany(table => table.Rows.Append(table.Total ?? [])).SelectMany(row => row).Select(cell => cell.Number).OfType<decimal>().ToHashSet();
        foreach (var figure in report.Figures)
        {
            Assert.All(figure.Series.SelectMany(series => series.Values).OfType<decimal>(), value => Assert.True(known.Contains(value), $"{figure.Name}: {value}"));
            if (figure.Reference is { } reference)
                Assert.Contains(known, value => Math.Abs(value - reference.Value) < 0.000001m);
            if (figure is not { Form: FigureForm.Shares, SaysNumbers: false })
                continue;
            for (var i = 0; i < figure.Categories.Count; i++)
            {
                var whole = figure.Series.Sum(series => series.Values[i]);
                Assert.All(figure.Series, series => Assert.True(known.Contains(series.Values[i]!.Value / whole!.Value), $"{figure.Name}: {series.Name}, {figure.Categories[i]}"));
            }
        }
    }

    [Fact]
    public void Also_when_one_centre_alone_sent_one_line()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "1,5" });
        AssertSaid(store.Read(opened => PublishReport.Build(store.Workspace, opened, 2021)));
    }

    [Fact]
    public void The_sentences_of_any_two_years_say_only_numbers_of_their_tables() => RandomCells.Some.SelectMany(_ => RandomCells.Some, (now, then) => (now, then)).Sample(
        years =>
        {
            var then = new YearBalance(2020, [.. years.then.Select(cell => cell with { Month = cell.Month - 100 })], [], RandomCells.Everyone, RandomCells.Lists);
            var now = new YearBalance(2021, years.now, [], RandomCells.Everyone, RandomCells.Lists);
            foreach (var (balance, all) in new[] { (now, (YearBalance[])[then, now]), (then, [then]) })
            {
                var known = YearTables.Of(balance, all).SelectMany(NumbersOf).ToHashSet(StringComparer.Ordinal);
                foreach (var phrase in YearSentences.Of(balance, all).Skip(1))
                    foreach (var number in Number().Matches(phrase.Text).Select(match => match.Value))
                        Assert.True(known.Contains(number), $"« {number} » is in no table: {phrase.Text}");
            }
        },
        iter: 100);

    private static void AssertSaid(BalanceReport report)
    {
        Assert.All(report.Phrases.Where(phrase => phrase.Key == "coverage"), phrase => Assert.Contains(report.Tables[0].Notes, note => Typography.Typeset(note).Contains(phrase.Text, StringComparison.Ordinal)));
        var known = report.Tables.SelectMany(NumbersOf).ToHashSet(StringComparer.Ordinal);
        foreach (var text in report.Figures.SelectMany(Texts).Append(Exact(report)).Concat(report.Phrases.Skip(1).Where(phrase => phrase.Key != "coverage").Select(phrase => phrase.Text)).Concat(report.Tables.Select(table => table.Reading).OfType<string>()))
            foreach (var number in Number().Matches(Ordinal().Replace(text, "")).Select(match => match.Value))
                Assert.True(known.Contains(number), $"« {number} » is in no table: {text}");
    }

    private static IEnumerable<string> Texts(Figure figure) => [figure.Title, figure.Subtitle, figure.Reading, figure.Scope, figure.Source, figure.TextAlternative];

    /// <summary>The headline, its rounded number put back to the one it stands for.</summary>
    private static string Exact(BalanceReport report)
    {
        var exact = report.Tables[0].Rows[0][1].Number!.Value;
        return report.Headline.StartsWith('P') ? Number().Replace(report.Headline, French.Plain(exact), 1) : report.Headline;
    }

    internal static IEnumerable<string> NumbersOf(ReportTable table) =>
        table.Rows.Append(table.Total ?? []).SelectMany(row => row.SelectMany((cell, i) => cell.Number is { } number
            ? [CellText.Of(cell, table.Columns[i]).TrimEnd('%', '\u00A0'), table.Columns[i].Kind == ColumnKind.Share ? "" : French.Plain(number), CellText.Of(ReportCell.Of(Math.Abs(number), cell.Decimals), table.Columns[i]).TrimEnd('%', '\u00A0'), table.Columns[i].Kind == ColumnKind.Share ? "" : French.Plain(Math.Abs(number))]
            : Number().Matches(cell.Words ?? "").Select(match => match.Value)));

    [GeneratedRegex("[0-9]+(\u202F[0-9]{3})*(,[0-9]+)?", RegexOptions.ExplicitCapture, 1000)]
    internal static partial Regex Number();

    /// <summary>« 1er confinement » is a name.</summary>
    [GeneratedRegex(@"\b[0-9]+(er|e)\b", RegexOptions.ExplicitCapture, 1000)]
    internal static partial Regex Ordinal();
}
