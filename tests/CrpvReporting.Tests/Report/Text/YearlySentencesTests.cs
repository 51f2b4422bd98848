using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Report.Text;

public sealed class YearlySentencesTests(SampleDatabase samples)
{
    private static readonly CodeLists Lists = CodeLists.Shipped;

    [Fact]
    public void The_figures_of_2017_come_out_as_they_were_published() => Assert.Equal(
        "En 2017, les 19 centres de ressources politique de la ville déclarent 81\u00A0équivalents temps plein, 2\u202F400\u00A0actions, 20\u202F000\u00A0personnes touchées et 738\u00A0publications.",
        samples.ReportOf(SampleDatabase.FormYear).Headline);

    [Fact]
    public void In_a_year_with_activities_the_forms_are_a_note_of_the_summary() => Assert.Contains(
        "En 2021, les 19 centres de ressources politique de la ville déclarent 88,5\u00A0équivalents temps plein, 2\u202F610\u00A0actions, 24\u202F300\u00A0personnes touchées (18\u00A0centres) et 812\u00A0publications.",
        samples.ReportOf(2021).Tables[0].Notes);

    [Theory]
    [InlineData("1", "En 2021, un des 19 centres de ressources politique de la ville déclare 1\u00A0équivalent temps plein.")]
    [InlineData("1,96", "En 2021, un des 19 centres de ressources politique de la ville déclare 2\u00A0équivalents temps plein.")]
    [InlineData("0", "En 2021, un des 19 centres de ressources politique de la ville déclare 0\u00A0équivalent temps plein.")]
    public void The_noun_agrees_with_the_number_as_it_is_written(string etp, string expected)
    {
        using var store = new SmallStore();
        store.ImportText("ARA_2021.csv", $"indicateur;valeur\nETP;{etp}\n");
        Assert.Equal(expected, YearlySentences.Of(store.Read(opened => CrpvReporting.Pipeline.LoadBalance.Year(store.Workspace, opened, 2021))));
    }

    [Fact]
    public void Without_a_form_nothing_is_said()
    {
        var coverage = new Coverage([], [.. Lists.Centres.ValidIn(2021)]);
        Assert.Null(YearlySentences.Of(new YearBalance(2021, [], [], coverage, Lists)));
        Assert.Equal("Aucune fiche annuelle reçue.", YearlySentences.Coverage(coverage));
    }

    [Fact]
    public void The_missing_forms_are_named()
    {
        CodeEntry[] centres = [.. Lists.Centres.ValidIn(2021)];
        Assert.Equal("18\u00A0fiches annuelles reçues sur 19 ; manque : MYT.", YearlySentences.Coverage(new Coverage(centres[..^1], centres)));
    }
}
