using System.Text.RegularExpressions;
using CrpvReporting.Pipeline;
using CrpvReporting.Report;
using CrpvReporting.Report.Text;
using CrpvReporting.Tests.Samples;
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

    [Fact]
    public void Also_when_one_centre_alone_sent_one_line()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "1,5" });
        AssertSaid(store.Read(opened => PublishReport.Build(store.Workspace, opened, 2021)));
    }

    private static void AssertSaid(BalanceReport report)
    {
        var known = report.Tables.SelectMany(NumbersOf).ToHashSet(StringComparer.Ordinal);
        foreach (var text in report.Figures.SelectMany(Texts).Append(Exact(report)))
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

    private static IEnumerable<string> NumbersOf(ReportTable table) =>
        table.Rows.Append(table.Total ?? []).SelectMany(row => row.SelectMany((cell, i) => cell.Number is { } number
            ? [CellText.Of(cell, table.Columns[i]).TrimEnd('%', '\u00A0'), table.Columns[i].Kind == ColumnKind.Share ? "" : French.Plain(number)]
            : Number().Matches(cell.Words ?? "").Select(match => match.Value)));

    [GeneratedRegex("[0-9]+(\u202F[0-9]{3})*(,[0-9]+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    /// <summary>« 1er confinement » is a name.</summary>
    [GeneratedRegex(@"\b[0-9]+(er|e)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ordinal();
}
