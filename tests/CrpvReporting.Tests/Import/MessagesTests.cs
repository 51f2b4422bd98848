using System.Text.RegularExpressions;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Import.Reading;
using CrpvReporting.Tests.Import.Findings;
using Xunit;

namespace CrpvReporting.Tests.Import;

/// <summary>The French of the messages, and their typography.</summary>
public sealed class MessagesTests
{
    public static TheoryData<string> Messages
    {
        get
        {
            var findings = FindingCodeTests.Codes.SelectMany(row => FindingCodeTests.FindingsOf(row.Data))
                .Concat(Enum.GetValues<UnreadableReason>().Select(reason => CrpvReporting.Import.Messages.Unreadable(reason, "détail")))
                .Concat([CrpvReporting.Import.Messages.MoreFindings(1), CrpvReporting.Import.Messages.MoreFindings(12)])
                .Concat(OneCell.Read("demi_journees", "-1").Findings)
                .Concat(OneCell.Read("thematique", "zzz").Findings);
            return [.. findings.SelectMany(finding => new[] { finding.Message, finding.Expected }).OfType<string>().Distinct()];
        }
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_is_a_whole_sentence(string message)
    {
        Assert.Matches(@"(\.|\u00A0\?)$", message);
        Assert.DoesNotContain("..", message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_has_no_double_space_and_none_at_its_ends(string message)
    {
        Assert.DoesNotMatch("[ \u00A0]{2}", message);
        Assert.Equal(message.Trim(), message);
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_space_before_a_high_mark_or_inside_guillemets_does_not_break(string message)
    {
        message = Regex.Replace(message, "«\u00A0.*?\u00A0»", "«\u00A0x\u00A0»", RegexOptions.None, TimeSpan.FromSeconds(1));
        Assert.DoesNotMatch(" [:;?!»]", message);
        Assert.DoesNotContain("« ", message, StringComparison.Ordinal);
        Assert.DoesNotMatch("[^\u00A0][;?!»]", message);
        Assert.DoesNotMatch("«[^\u00A0]", message);
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_speaks_French_to_people_who_are_not_to_blame(string message) =>
        Assert.DoesNotMatch(new Regex(@"\b(erreur de saisie|vous avez|invalide|invalid|null|error|exception|row|column)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)), message);

    [Fact]
    public void What_was_read_is_kept_as_it_was_written() =>
        Assert.Equal("peut-être ; ou non ?", Assert.Single(OneCell.Read("crise_sanitaire", "peut-être ; ou non ?").Findings).Value);

    [Fact]
    public void A_finding_in_a_cell_says_which_one()
    {
        var finding = Assert.Single(ReceivedFile.Read(XlsxBuilder.OfTexts(ReturnText.Header.Split(';'), ["mars 2021", .. ReturnText.Line.Split(';')[1..]]), "ARA_2021.xlsx").Findings);
        Assert.Equal(("Activités", 2, "A", "date"), (finding.Sheet, finding.Row, finding.Column, finding.Field));
        Assert.StartsWith("Feuille Activités, cellule A2\u00A0: ", finding.Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Error, finding.Severity);
    }
}
