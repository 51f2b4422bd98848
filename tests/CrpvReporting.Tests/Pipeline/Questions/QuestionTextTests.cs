using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Schema;
using Xunit;

namespace CrpvReporting.Tests.Pipeline.Questions;

/// <summary>Questions as people write them, on whatever they write them: a page says the messages too.</summary>
public sealed class QuestionTextTests
{
    private static readonly CodeLists Lists = CodeLists.Shipped;

    public static TheoryData<QuestionPart, Func<object?>> Wrong => new()
    {
        { QuestionPart.Year, () => QuestionText.YearOf("21") },
        { QuestionPart.Compare, () => QuestionText.YearOf("2021a", QuestionPart.Compare) },
        { QuestionPart.Centre, () => QuestionText.CentreOf("nulle part", Lists) },
        { QuestionPart.By, () => QuestionText.DimensionsOf("couleur") },
        { QuestionPart.By, () => QuestionText.DimensionsOf("centre,month,mode") },
        { QuestionPart.By, () => QuestionText.DimensionsOf("theme,theme") },
        { QuestionPart.Where, () => QuestionText.FiltersOf(["theme"], Lists) },
        { QuestionPart.Where, () => QuestionText.FiltersOf(["theme=rien"], Lists) },
        { QuestionPart.Focus, () => AskedTable.Of(2021, null, null, "rien", Lists) },
        { QuestionPart.Indicator, () => AskedFigure.Of(2021, null, null, "rien", share: false, null, Lists) },
        { QuestionPart.Share, () => AskedFigure.Of(2021, null, null, null, share: true, ["couleur=bleu"], Lists) },
        { QuestionPart.Share, () => AskedFigure.Of(2021, null, null, Lists.Indicators[0].Code, share: true, null, Lists) },
        { QuestionPart.Where, () => AskedFigure.Of(2021, ["perimeter="], null, null, share: false, null, Lists) },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_part_is_said_in_one_line_that_names_no_option(QuestionPart part, Func<object?> ask)
    {
        var wrong = Assert.Throws<QuestionException>(ask);
        Assert.Equal(part, wrong.Part);
        Assert.DoesNotContain("--", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', wrong.Message);
        Assert.EndsWith(".", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slice_gives_its_dimensions_to_who_writes_none_and_its_conditions_to_all()
    {
        var name = Lists.Focuses[0].Code;
        var slice = QuestionText.FocusOf(name, Lists)!;
        var asked = AskedTable.Of(2021, null, null, name, Lists);
        Assert.Equal(slice.By, asked.Question.By);
        Assert.Equal(slice.Where.Count, asked.Question.Where.Count);
        var by = AskedTable.Of(2021, "month", null, name, Lists);
        Assert.Equal([Dimension.Month], by.Question.By);
    }
}
