using CrpvReporting.Import;
using CrpvReporting.Import.Rules;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Import.Rules;

public sealed class SameLineTests
{
    private const string Header = ReturnText.Header + ";id_action;date_fin;thematiques_secondaires;participants;participants_elus;lieu;observations";
    private const string Line = ReturnText.Line + ";A1;;VRL;12;2;Lyon;";

    [Fact]
    public void The_same_line_is_said_on_the_later_one_with_the_number_of_the_first()
    {
        var findings = ReceivedFile.Read($"{Header}\n{Line}\n{Line.Replace("A1", "A2", StringComparison.Ordinal)}\n{Line}\n{Line}\n").Findings;
        Assert.Equal([(FindingCodes.SameLine, 4), (FindingCodes.SameLine, 5)], findings.Select(finding => (finding.Code, finding.Row!.Value)));
        Assert.All(findings, finding => Assert.Contains("la même que la ligne 2.", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_written_otherwise_is_the_same_line() =>
        Assert.Single(ReceivedFile.Read($"{Header}\n{Line}\n2021-03-15;Réseau des chefs de projet;réseau;RESEAU;Éducation;distanciel;1,0;A1;;vrl;12;2;Lyon;\n").Findings);

    [Theory]
    [InlineData("15/03", "16/03")]
    [InlineData("Réseau des", "Club des")]
    [InlineData("EDUCATION", "SANTE")]
    [InlineData("DISTANCIEL;1;", "DISTANCIEL;0,5;")]
    [InlineData("A1;;", "A1;16/03/2021;")]
    [InlineData("VRL", "SANTE")]
    [InlineData("VRL", "")]
    [InlineData("12;2", "13;2")]
    [InlineData("12;2", "12;3")]
    [InlineData("12;2", ";2")]
    [InlineData("12;2", "12;")]
    [InlineData("Lyon;", ";Lyon")]
    public void A_line_that_differs_in_any_field_is_another_one(string before, string after) =>
        Assert.Empty(ReceivedFile.Read($"{Header}\n{Line}\n{Line.Replace(before, after, StringComparison.Ordinal)}\n").Findings);

    [Fact]
    public void A_line_with_a_fault_is_not_compared_for_its_other_cells() =>
        Assert.Equal([FindingCodes.BadCount, FindingCodes.BadCount], ReceivedFile.Read($"{Header}\n{Line.Replace(";12;", ";env. 12;", StringComparison.Ordinal)}\n{Line.Replace(";12;", ";env. 20;", StringComparison.Ordinal)}\n")
            .Findings.Select(finding => finding.Code));

    [Fact]
    public void The_same_line_on_two_sheets_of_a_return_is_said_with_the_sheet()
    {
        string[][] rows = [Header.Split(';'), Line.Split(';')];
        var file = ReceivedFile.Read(new XlsxBuilder().Sheet("T1", XlsxBuilder.Texts(rows)).Sheet("T2", XlsxBuilder.Texts(rows)).ToBytes(), "ARA_2021.xlsx");
        var finding = Assert.Single(file.Findings);
        Assert.Equal((FindingCodes.SameLine, "T2", 2), (finding.Code, finding.Sheet, finding.Row));
        Assert.StartsWith("Feuille T2, ligne 2\u00A0: la même que la ligne 2 de la feuille T1.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_line_of_two_centres_is_none_of_this_file_s_business()
    {
        string[][] Rows(string centre) => [[.. Header.Split(';'), "centre"], [.. Line.Split(';'), centre]];
        var file = ReceivedFile.Read(new XlsxBuilder().Sheet("A", XlsxBuilder.Texts(Rows("ARA"))).Sheet("B", XlsxBuilder.Texts(Rows("BFC"))).ToBytes(), "remontées 2021.xlsx");
        Assert.Empty(file.Findings);
    }

    [Fact]
    public void A_table_finds_the_first_row_of_what_was_added_and_nothing_else() =>
        Gen.ULong[0, 400].Array[0, 2_000].Sample(digests =>
        {
            var (table, first) = (new LineTable(), new Dictionary<ulong, int>());
            for (var i = 0; i < digests.Length; i++)
                if (table.FindOrAdd(digests[i] << 40, i + 1) != (first.TryAdd(digests[i], i + 1) ? null : first[digests[i]]))
                    return false;
            return Enumerable.Range(0, 401).All(digest => table.Find((ulong)digest << 40) == (first.TryGetValue((ulong)digest, out var row) ? row : null));
        });
}
