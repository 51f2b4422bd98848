using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.SampleReturns;
using CrpvReporting.Tests.Import;
using Xunit;

namespace CrpvReporting.Tests.Samples;

public sealed class SampleFilesTests
{
    private static readonly string Folder = RepositoryFolder.Of("samples");
    private static readonly Lazy<Dictionary<string, byte[]>> Generated = new(() => SampleSet.Generate().ToDictionary(file => file.RelativePath, file => file.Content, StringComparer.Ordinal));

    public static TheoryData<string> Sound => [.. Paths().Where(path => !path.StartsWith("faulty", StringComparison.Ordinal) && !SampleForm.Is(path))];

    public static TheoryData<string> Forms => [.. Paths().Where(SampleForm.Is)];

    public static TheoryData<string> All => [.. Paths()];

    [Fact]
    public void The_samples_are_the_files_that_the_generator_writes_and_no_others() =>
        Assert.Equal(Generated.Value.Keys.Order(StringComparer.Ordinal), Paths());

    [Theory]
    [MemberData(nameof(All))]
    public void A_sample_is_what_the_generator_writes(string path)
    {
        var (expected, actual) = (Generated.Value[path], File.ReadAllBytes(Path.Combine(Folder, path)));
        if (path.EndsWith(".xlsx", StringComparison.Ordinal))
            Assert.Equal(Parts(expected), Parts(actual));
        else
            Assert.Equal(expected, actual);
    }

    [Theory]
    [MemberData(nameof(Sound))]
    public void A_sound_sample_is_accepted_without_error_or_warning(string path)
    {
        var file = ReceivedFile.ReadPath(Path.Combine(Folder, path));
        Assert.Empty(file.Findings);
        Assert.All(file.Sheets, sheet => Assert.Equal(Path.GetFileNameWithoutExtension(path), $"{sheet.Centre}_{sheet.Year}"));
        var sheet = Assert.Single(file.Sheets, sheet => sheet.Kind == ReturnKind.Activities);
        var plain = PlainLine.Of(Path.Combine(Folder, path)).ToList();
        Assert.Equal((plain.Count, plain.Sum(line => line.HalfDays)), (sheet.Lines.Count, sheet.HalfDays.Value));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_yearly_form_is_read_to_the_last_value_without_a_finding(string path)
    {
        var form = ReceivedFile.ReadPath(Path.Combine(Folder, path)).Only;
        Assert.Equal(ReturnKind.YearlyForm, form.Kind);
        Assert.Empty(form.Findings);
        Assert.StartsWith($"{form.Centre}_{form.Year}", Path.GetFileName(path), StringComparison.Ordinal);
        Assert.Equal(SampleForm.Values(Path.Combine(Folder, path)).OfType<decimal>(), form.Values.Select(value => value.Value));
    }

    [Theory]
    [InlineData("ARA_2021.csv", "C3 D4 E5 A6 G7 F8")]
    [InlineData("BFC_2021.csv", "1 I1 F5")]
    [InlineData("GES_2021.xlsx", "A3 H4 G5")]
    [InlineData("HDF_2021.csv", "J3 C4 A5")]
    [InlineData("OCE_2021.csv", "E4 H5")]
    public void A_faulty_sample_is_refused_at_the_cells_that_the_notice_names(string name, string cells)
    {
        var sheet = ReceivedFile.ReadPath(Path.Combine(Folder, "faulty", name)).Only;
        Assert.True(sheet.IsRefused);
        Assert.Equal(cells.Split(' '), sheet.Findings.Select(finding => string.Create(CultureInfo.InvariantCulture, $"{finding.Column}{finding.Row}")));
        Assert.All(sheet.Findings, finding => Assert.Equal(Severity.Error, finding.Severity));
        var notice = File.ReadAllText(Path.Combine(Folder, "README.md"));
        var ofFile = notice[notice.IndexOf($"| `{name}`", StringComparison.Ordinal)..];
        var end = ofFile.IndexOf("\n| `", StringComparison.Ordinal);
        Assert.All(cells.Split(' '), cell => Assert.Matches($@"\b{cell}\b", end < 0 ? ofFile : ofFile[..end]));
    }

    [Fact]
    public void Faulty_samples_are_answered_with_these_words() =>
        Snapshot.Matches(string.Join("\n\n", Paths().Where(path => path.StartsWith("faulty", StringComparison.Ordinal))
            .Select(path => path + "\n" + ReceivedFile.Describe(ReceivedFile.ReadPath(Path.Combine(Folder, path)).Findings))));

    [Theory]
    [MemberData(nameof(All))]
    public void A_sample_names_no_person_and_says_that_it_is_fictitious(string path)
    {
        var cells = PlainTable.Read(Path.Combine(Folder, path)).SelectMany(row => row).ToList();
        Assert.Contains(cells, cell => cell.Contains("Donnée fictive", StringComparison.Ordinal));
        foreach (var cell in cells)
        {
            Assert.DoesNotContain("@", cell, StringComparison.Ordinal);
            Assert.DoesNotMatch(PhoneNumber, cell);
            Assert.DoesNotMatch(Civility, cell);
        }
    }

    private static readonly Regex PhoneNumber = new(@"(\+33|\b0)\s?[1-9]([ .\-]?\d{2}){4}\b", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
    private static readonly Regex Civility = new(@"\b(M\.|Mme|Mlle|Monsieur|Madame)\s", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    internal static IEnumerable<string> Paths() =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Where(path => path != "README.md")
            .Order(StringComparer.Ordinal);

    private static List<string> Parts(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return $"{entry.FullName} {entry.LastWriteTime.Year}\n{reader.ReadToEnd()}";
        })];
    }
}
