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
        ["no series"] = Plain with { Series = [] },
        ["three lines by month"] = Plain with { Form = FigureForm.Months, Series = [One, One, One] },
        ["a slope of three years"] = Plain with { Form = FigureForm.Slope, Categories = ["A", "B", "C"], Series = [new("x", [1, 2, 3])] },
        ["a lollipop without a reference"] = Plain with { Form = FigureForm.Lollipop },
        ["a tile too few"] = Plain with { Form = FigureForm.Tiles, Tiles = [new(0, 0)] },
        ["two tiles in one place"] = Plain with { Form = FigureForm.Tiles, Tiles = [new(0, 0), new(0, 0)] },
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
