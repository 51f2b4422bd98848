using System.Globalization;
using CrpvReporting.Import;
using Xunit;

namespace CrpvReporting.Tests.Import;

/// <summary>What a long list of faults is made of.</summary>
public sealed class FindingLogTests
{
    [Fact]
    public void A_column_that_is_wrong_on_every_line_is_one_fault()
    {
        var lines = Enumerable.Range(1, 1500).Select(i => ReturnText.Line.Replace("DISTANCIEL", "Grenoble", StringComparison.Ordinal).Replace(";1", i % 3 == 0 ? ";x" : ";1", StringComparison.Ordinal));
        var findings = Read(lines).Findings;
        Assert.Equal(501, findings.Count);
        Assert.Equal(("unknown_code", 2, "F"), (findings[0].Code, findings[0].Row, findings[0].Column));
        Assert.StartsWith("Colonne F, lignes 2 à 1501\u00A0: 1500 lignes sur 1500 ont la même faute, par exemple «\u00A0Grenoble\u00A0».", findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_of_single_cells_are_said_one_by_one()
    {
        var lines = Enumerable.Range(1, 100).Select(i => i % 2 == 0 ? ReturnText.Line : ReturnText.Line.Replace(";1", ";x", StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(0, 50).Select(i => (int?)((2 * i) + 2)), Read(lines).Findings.Select(finding => finding.Row));
    }

    private static ReceivedFile Read(IEnumerable<string> lines) => ReceivedFile.Read(string.Join('\n', lines.Select(
        (line, i) => i == 0 ? $"{ReturnText.Header}\n{line}" : line.Replace("chefs", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))) + "\n");
}
