using System.Text.RegularExpressions;
using CrpvReporting.Domain;

namespace CrpvReporting.Report.Correction;

/// <summary>The parts of a finding's message, each said in its own place: where it is stands beside it already.</summary>
/// <param name="Problem">What is wrong, as a sentence.</param>
/// <param name="Expected">What to write, as it reads after a colon; null when there is nothing to write.</param>
/// <param name="Rows">« lignes 12, 20 à 35 », when the finding is about several; else null.</param>
internal sealed partial record FindingWords(string Problem, string? Expected, string? Rows)
{
    public static FindingWords Of(Finding finding)
    {
        var place = Place().Match(finding.Message);
        var message = finding.Message[place.Length..];
        var expected = Expectation().Match(message);
        var problem = expected.Success && finding.Expected is not null ? message[..expected.Index] : message;
        return new FindingWords(
            Capitals.AtStart(problem.Trim()),
            finding.Expected is null ? null : expected.Success ? expected.Groups["words"].Value : finding.Expected,
            place.Groups["rows"] is { Success: true, Value: var rows } ? rows.ToLowerInvariant() : null);
    }

    /// <summary>The message without what to write instead: for a reader who has nothing to correct.</summary>
    public static string Doubt(Finding finding) => finding.Expected is null ? finding.Message : Expectation().Replace(finding.Message, "");

    [GeneratedRegex("^((feuille|cellule|ligne|colonne) [^:]*?)?(?<rows>lignes [^:]*?)?[ \u00A0]: ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(" Attendu[ \u00A0]: (?<words>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.RightToLeft | RegexOptions.Singleline, 1000)]
    private static partial Regex Expectation();
}
