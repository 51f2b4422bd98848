using CrpvReporting.Report;
using CrpvReporting.Report.Charts;
using Xunit;

namespace CrpvReporting.Tests.Report.Charts;

public sealed class FigureCheckTests
{
    private static readonly FigureSeries One = new("x", [1, 2]);

    private static Figure Plain => SampleFigures.Figure("f", FigureForm.Bars, ["A", "B"], One);

    public static TheoryData<string> Wrong => [.. Cases.Keys];

    private static Dictionary<string, Figure> Cases => new()
    {
        ["two series of bars"] = Plain with { Series = [One, One] },
        ["no category"] = Plain with { Categories = [], Series = [new("x", [])] },
        ["a value too few"] = Plain with { Series = [new("x", [1])] },
        ["a negative value"] = Plain with { Series = [new("x", [1, -1])] },
        ["five shares"] = Plain with { Form = FigureForm.Shares, Series = [One, One, One, One, One] },
        ["a period behind bars"] = Plain with { Periods = [new("p", 0, 1)] },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_a_form_cannot_show_is_refused_by_name(string what)
    {
        var refusal = Assert.Throws<ArgumentException>(() => FigureSvg.Render(Cases[what], new()));
        Assert.Contains("« f »", refusal.Message, StringComparison.Ordinal);
    }
}
