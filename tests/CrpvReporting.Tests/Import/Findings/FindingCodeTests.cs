using System.Reflection;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using Xunit;

namespace CrpvReporting.Tests.Import.Findings;

/// <summary>Each code of finding has the smallest file that causes it: <c>CODE.csv</c> beside this test, or a workbook made here.</summary>
public sealed class FindingCodeTests
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        [FindingCodes.CentreUnknown] = "activites_2021.csv",
        [FindingCodes.YearUnknown] = "ARA.csv",
        [FindingCodes.CentreNotExpected] = "ARA_2016.csv",
        [FindingCodes.CodeNotValid] = "ARA_2019.csv",
    };

    private static readonly Dictionary<string, Func<byte[]>> Workbooks = new(StringComparer.Ordinal)
    {
        [FindingCodes.SheetIgnored] = () => new XlsxBuilder().Sheet("Notice", XlsxBuilder.Texts(["Comment remplir"])).Sheet("Activités", XlsxBuilder.Texts(ReturnText.Rows)).ToBytes(),
        [FindingCodes.HiddenSheet] = () => new XlsxBuilder().Sheet("Activités", XlsxBuilder.Texts(ReturnText.Rows), state: "hidden").ToBytes(),
        [FindingCodes.HiddenColumn] = () => new XlsxBuilder().Sheet("Activités", XlsxBuilder.Texts(ReturnText.Rows), before: "<cols><col min=\"7\" max=\"7\" hidden=\"1\"/></cols>").ToBytes(),
        [FindingCodes.HiddenRow] = () => new XlsxBuilder().Sheet("Activités", XlsxBuilder.Texts(ReturnText.Rows).Replace("<row r=\"2\"", "<row r=\"2\" hidden=\"1\"", StringComparison.Ordinal)).ToBytes(),
        [FindingCodes.MergedCells] = () => new XlsxBuilder().Sheet(
            "Activités", XlsxBuilder.Texts([.. ReturnText.Rows, ["22/03/2021", "", .. ReturnText.Rows[1][2..]]]), after: "<mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells>").ToBytes(),
        [FindingCodes.ErrorValue] = () => new XlsxBuilder().Sheet("Activités", XlsxBuilder.Texts(ReturnText.Rows)
            .Replace(XlsxBuilder.Text("1"), "<c t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c>", StringComparison.Ordinal)).ToBytes(),
    };

    /// <summary>Findings that depend on what the user or a former return said.</summary>
    private static readonly Dictionary<string, ReturnOptions> Options = new(StringComparer.Ordinal)
    {
        [FindingCodes.HeaderTold] = new() { Told = [new HeaderMatch("Volume", "demi_journees", HeaderStep.Told)] },
        [FindingCodes.HeaderRemembered] = new()
        {
            Memory = centre => [new RememberedMatch(centre, new HeaderMatch("Volume", "demi_journees", HeaderStep.Told), "ARA_2020.csv", 2020)],
        },
    };

    /// <summary>Findings that cannot come alone.</summary>
    private static readonly Dictionary<string, string> Companions = new(StringComparer.Ordinal)
    {
        [FindingCodes.OutsideColumns] = FindingCodes.UnknownColumn,
        [FindingCodes.HeaderOnRows] = FindingCodes.HeaderSynonym,
    };

    /// <summary>Findings that no file causes alone: it takes a large one, or other returns in the store.</summary>
    private static readonly string[] NotOfOneFile =
    [
        FindingCodes.MoreFindings,
        FindingCodes.FarFromLastYear, FindingCodes.EmptyMonth, FindingCodes.CopiedLines, FindingCodes.OneSidedEvent, FindingCodes.NearIdenticalLines,
    ];

    public static TheoryData<string> Codes => [.. AllCodes().Except(NotOfOneFile)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_smallest_file_that_causes_a_finding_causes_no_other(string code)
    {
        var findings = FindingsOf(code);
        Assert.Contains(findings, finding => finding.Code == code);
        Assert.All(findings, finding => Assert.Contains(finding.Code, new[] { code, Companions.GetValueOrDefault(code, code) }));
        Snapshot.Matches(ReceivedFile.Describe(findings), member: code);
    }

    [Fact]
    public void Every_file_is_named_after_a_code_of_finding() =>
        Assert.Equal(
            AllCodes().Except(NotOfOneFile).Except(Workbooks.Keys).Order(StringComparer.Ordinal),
            Directory.GetFiles(Folder, "*.csv").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_error_refuses_the_return_and_a_note_does_not(string code)
    {
        var file = FileOf(code);
        Assert.Equal(file.Findings.Any(finding => finding.Severity == Severity.Error), file.Sheets.Any(sheet => sheet.IsRefused));
    }

    [Fact]
    public void Codes_are_plain_words_and_unlike_one_another()
    {
        Assert.All(AllCodes(), code => Assert.Matches("^[a-z]+(_[a-z]+)*$", code));
        Assert.Equal(AllCodes().Count(), AllCodes().Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_same_file_gives_the_same_messages_in_every_country(string code)
    {
        var expected = ReceivedFile.Describe(FindingsOf(code));
        foreach (var culture in new[] { "fr-FR", "tr-TR", "ar-SA" })
            Assert.Equal(expected, UnderCulture.Run(culture, () => ReceivedFile.Describe(FindingsOf(code))));
    }

    internal static IReadOnlyList<Finding> FindingsOf(string code) => FileOf(code).Findings;

    internal static Finding? ExampleOf(string code) => NotOfOneFile.Contains(code) ? null : FindingsOf(code).First(finding => finding.Code == code);

    private static string Folder => RepositoryFolder.Of("tests", "CrpvReporting.Tests", "Import", "Findings");

    private static ReceivedFile FileOf(string code)
    {
        var name = Names.GetValueOrDefault(code, ReceivedFile.UsualName);
        return Workbooks.TryGetValue(code, out var workbook)
            ? ReceivedFile.Read(workbook(), Path.ChangeExtension(name, ".xlsx"))
            : ReceivedFile.Read(File.ReadAllBytes(Path.Combine(Folder, $"{code}.csv")), name, Options.GetValueOrDefault(code));
    }

    internal static IEnumerable<string> AllCodes() =>
        typeof(FindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
}
