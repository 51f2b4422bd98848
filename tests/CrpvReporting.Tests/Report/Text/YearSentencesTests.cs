using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Report.Text;

/// <summary>The sentences of the sample years, written out by hand from figures added up by hand.</summary>
public sealed class YearSentencesTests(SampleDatabase samples)
{
    [Theory]
    [InlineData(2020, "headline", "Près de 2 200 demi-journées d'intervention ont été réalisées en 2020 par les 19 centres de ressources politique de la ville.")]
    [InlineData(2020, "comparison", "Par rapport à 2019 : 216 demi-journées de moins (− 9,0 %) ; à champ constant (18 centres comptés les deux années), 276 demi-journées de moins (− 11,5 %).")]
    [InlineData(2020, "mean", "En 2020, la moyenne est de 115,1 demi-journées par centre compté.")]
    [InlineData(2020, "themes", "Principales thématiques en 2020 : éducation (12,6 % des demi-journées) ; gouvernance, contrats de ville et évaluation (8,4 %) ; valeurs de la République et laïcité (8,0 %).")]
    [InlineData(2020, "modes", "En 2020, plus de la moitié des demi-journées se sont tenues en présentiel pour : activité de réseau (55,7 %), groupe de travail (54,9 %), cycle de qualification (55,3 %), formation (74,1 %) et accompagnement individualisé (54,5 %).")]
    [InlineData(2020, "focus_outre_mer", "Les centres d'outre-mer en 2020 : 347,5 demi-journées (15,9 % du total), 351 activités, 5 centres.")]
    [InlineData(2020, "focus_cites_educatives", "Les centres et les cités éducatives en 2020 : 137,5 demi-journées (6,3 % du total), 129 activités, 19 centres.")]
    [InlineData(2020, "lockdowns", "Pendant les mois de confinement (avril et novembre 2020), 96,3 % des demi-journées se sont tenues à distance, contre 34,4 % les autres mois.")]
    [InlineData(2021, "headline", "3 123 demi-journées d'intervention ont été réalisées en 2021 par les 19 centres de ressources politique de la ville.")]
    [InlineData(2021, "comparison", "Par rapport à 2020 : 935,5 demi-journées de plus (+ 42,8 %), avec les mêmes 19 centres.")]
    [InlineData(2021, "mean", "En 2021, la moyenne est de 164,4 demi-journées par centre compté.")]
    [InlineData(2021, "themes", "Principales thématiques en 2021 : éducation (14,8 % des demi-journées) ; valeurs de la République et laïcité (8,5 %) ; cohésion et lien social, culture, sport (8,4 %).")]
    [InlineData(2021, "modes", "En 2021, plus de la moitié des demi-journées se sont tenues en distanciel pour : activité de réseau (70,0 %), groupe de travail (62,3 %), manifestation à vocation informative (68,0 %), cycle de qualification (67,5 %) et accompagnement individualisé (69,3 %) ; en présentiel pour : formation (63,3 %).")]
    [InlineData(2021, "focus_outre_mer", "Les centres d'outre-mer en 2021 : 414 demi-journées (13,3 % du total), 403 activités, 5 centres.")]
    [InlineData(2021, "focus_cites_educatives", "Les centres et les cités éducatives en 2021 : 267 demi-journées (8,5 % du total), 242 activités, 19 centres.")]
    [InlineData(2021, "lockdowns", null)]
    [InlineData(2021, "coverage", null)]
    [InlineData(2019, "comparison", null)]
    [InlineData(2019, "coverage", "18 centres comptés sur 19 ; manque : MYT.")]
    [InlineData(2019, "focus_outre_mer", "Les centres d'outre-mer en 2019 : 313,5 demi-journées (13,0 % du total), 302 activités, 4 centres (5 attendus).")]
    [InlineData(2019, "focus_cites_educatives", "Les centres et les cités éducatives en 2019 : 66,5 demi-journées (2,8 % du total), 59 activités, 17 centres sur 18 comptés (19 attendus).")]
    public void The_sentences_of_the_samples_are_these(int year, string key, string? expected) => Assert.Equal(
        expected,
        samples.ReportOf(year).Phrases.SingleOrDefault(phrase => phrase.Key == key)?.Text.Replace('\u00A0', ' ').Replace('\u202F', ' '));

    [Fact]
    public void The_cover_says_each_sentence_on_a_line_of_its_own_and_the_coverage_once()
    {
        var report = samples.ReportOf(2019);
        Assert.Equal(
            report.Phrases.Where(phrase => phrase.Key is not ("headline" or "coverage")).Select(phrase => phrase.Text),
            report.Cover.Single(line => line.Label == "En quelques phrases").Text.Split('\n'));
        Assert.Single(report.Cover, line => line.Text.Contains("MYT", StringComparison.Ordinal));
        Assert.All(report.Cover, line => Assert.DoesNotMatch(" [:;?!»]|« ", line.Text));
    }

    [Fact]
    public void The_health_crisis_and_one_centre_alone_are_told_without_a_wrong_plural()
    {
        using var store = new SmallStore();
        store.Import("ARA_2020.csv", new ReturnLine { Date = "15/04/2020", Mode = "DISTANCIEL", Dispositifs = "CITE_EDUCATIVE" }, new ReturnLine { Date = "15/06/2020", Theme = "SANTE", HalfDays = "0,5" });
        var phrases = store.Read(opened => CrpvReporting.Pipeline.PublishReport.Build(store.Workspace, opened, 2020)).Phrases.ToDictionary(phrase => phrase.Key, phrase => phrase.Text.Replace('\u00A0', ' '));
        Assert.Equal("Pendant les mois de confinement (avril et novembre 2020), 100,0 % des demi-journées se sont tenues à distance, contre 0,0 % les autres mois.", phrases["lockdowns"]);
        Assert.Equal("Les centres et les cités éducatives en 2020 : 1 demi-journée (66,7 % du total), 1 activité, 1 centre (19 attendus).", phrases["focus_cites_educatives"]);
        Assert.Equal("Principales thématiques en 2020 : éducation (66,7 % des demi-journées) ; santé (33,3 %).", phrases["themes"]);
        Assert.False(phrases.ContainsKey("mean"));
    }
}
