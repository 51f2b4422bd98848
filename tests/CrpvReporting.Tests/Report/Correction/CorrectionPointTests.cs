using CrpvReporting.Domain;
using CrpvReporting.Report.Correction;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;
using Xunit;

namespace CrpvReporting.Tests.Report.Correction;

/// <summary>How findings are told to people: folded, in order, each word in its place.</summary>
public sealed class CorrectionPointTests
{
    [Fact]
    public void Findings_of_one_kind_in_one_column_are_one_point()
    {
        var point = Assert.Single(Fold([Empty(12), Empty(20), Empty(21), Empty(22)]));
        Assert.Equal(("E12", "Thématique principale, lignes 12, 20 à 22", "colonne E (Thématique principale), lignes 12, 20 à 22"), (point.FirstCell, point.Scope, point.Place));
        Assert.Equal(("cellule vide", "« Thématique principale » est vide.", "une valeur."), (point.Read, Plain(point.Problem), point.Expected));
    }

    [Fact]
    public void Several_values_are_told_and_counted()
    {
        var point = Assert.Single(Fold("mars 2021|avril 2021|mai 2021|juin 2021|juillet 2021|mars 2021".Split('|').Select((value, i) => Date(i + 2, value))));
        Assert.Equal("« mars 2021 », « avril 2021 », « mai 2021 » et 2 autres", Plain(point.Read));
        Assert.Equal("« mars 2021 » n'est pas une date. De même pour les autres valeurs.", Plain(point.Problem));
    }

    [Fact]
    public void What_calls_for_another_answer_is_another_point() =>
        Assert.Equal(["A2", "E3", "E4"], Fold([Date(2, "x"), Empty(3), Empty(4) with { Expected = "Autre chose." }]).Select(point => point.FirstCell));

    [Fact]
    public void Errors_come_first_then_warnings_then_notes() =>
        Assert.Equal(["E4", "E3", "E2"], Fold([Empty(2) with { Severity = Severity.Note }, Empty(3) with { Severity = Severity.Warning }, Empty(4)]).Select(point => point.FirstCell));

    [Theory]
    [InlineData("Feuille Activités d'été, cellule F12 : « x » n'est pas une date. Attendu : un jour.", "« x » n'est pas une date.", "un jour.")]
    [InlineData("Ligne 1 : la colonne obligatoire « Mode » manque. Attendu : une colonne.", "La colonne obligatoire « Mode » manque.", "une colonne.")]
    [InlineData("Lignes 3, 5 à 8 : la colonne a été lue. Attendu : rien.", "La colonne a été lue.", "rien.")]
    [InlineData("Le centre n'est indiqué nulle part. Attendu : un centre.", "Le centre n'est indiqué nulle part.", "un centre.")]
    [InlineData("Colonne H : deux colonnes : G et H. Attendu : une seule : la bonne.", "Deux colonnes : G et H.", "une seule : la bonne.")]
    public void The_place_and_what_is_expected_leave_the_message(string message, string problem, string expected)
    {
        var point = Assert.Single(Fold([Empty(2) with { Message = message.Replace(" :", "\u00A0:", StringComparison.Ordinal), Expected = "Autrement dit." }]));
        Assert.Equal((problem, expected), (Plain(point.Problem), Plain(point.Expected!)));
    }

    [Fact]
    public void The_message_to_send_has_ten_points_and_says_where_the_others_are() =>
        Snapshot.Matches(CorrectionMail.Of(Request([.. Enumerable.Range(2, 12).Select(row => Empty(row) with { Expected = $"Valeur {row}." }), Date(30, "x") with { Severity = Severity.Warning }]), "ARA_2021_a-corriger.xlsx"));

    [Fact]
    public void A_return_to_confirm_is_told_in_other_words() =>
        Snapshot.Matches(CorrectionMail.Of(Request([Empty(3) with { Severity = Severity.Warning }, Empty(4) with { Severity = Severity.Note }]), "ARA_2021_a-corriger.xlsx"));

    private static IReadOnlyList<CorrectionPoint> Fold(IEnumerable<Finding> findings) => CorrectionPoint.Fold(findings, ActivitySchema.Shipped);

    private static CorrectionRequest Request(IReadOnlyList<Finding> findings) => new("ARA 2021", "ARA_2021.csv", findings, Fold(findings), null);

    private static Finding Empty(int row) => new("required_empty", Severity.Error, "Activités", row, "E", "thematique", null,
        $"Feuille Activités, cellule E{row}\u00A0: «\u00A0Thématique principale\u00A0» est vide. Attendu\u00A0: une valeur.", "Une valeur.");

    private static Finding Date(int row, string value) => new("bad_date", Severity.Error, "Activités", row, "A", "date", value,
        $"Feuille Activités, cellule A{row}\u00A0: «\u00A0{value}\u00A0» n'est pas une date. Attendu\u00A0: un jour.", "Un jour.");

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
