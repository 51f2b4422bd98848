using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using CrpvReporting.Pipeline;
using CrpvReporting.Report.Text;
using CrpvReporting.Tests.Cli;
using CrpvReporting.Tests.Samples;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace CrpvReporting.Tests.Pipeline;

/// <summary>A year of six centres: one is alone in its theme, two share another, all are in a third.</summary>
public sealed partial class WithoutCentreFiguresTests(SampleDatabase samples)
{
    private static readonly (string Centre, string Theme, string HalfDays)[] Lines =
    [
        ("ARA", "SANTE", "17,5"), ("GES", "NUMERIQUE", "23,5"), ("HDF", "NUMERIQUE", "29,5"),
        ("ARA", "EDUCATION", "101"), ("GES", "EDUCATION", "107,5"), ("HDF", "EDUCATION", "113"), ("NOR", "EDUCATION", "127,5"), ("OCO", "EDUCATION", "131"), ("PAC", "EDUCATION", "139,5"),
        ("NOR", "JEUNESSE", "41,5"), ("OCO", "JEUNESSE", "43"), ("PAC", "JEUNESSE", "47,5"), ("ARA", "JEUNESSE", "5,5"),
    ];

    [Fact]
    public void No_file_says_what_one_or_two_centres_did_nor_what_subtraction_would_give()
    {
        using var store = Small();
        using var folder = new TempFolder();
        var run = Crpv.Run("report", "2021", "--out", folder.Path, "--without-centre-figures", "--db", store.Database);
        Assert.Equal(0, run.Code);
        var secret = Secrets();
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories))
            foreach (var (part, text) in TextsOf(file))
                foreach (var number in NumbersOf(text))
                    Assert.False(secret.Contains(number), $"{part}: {number}");
        var all = string.Concat(Directory.EnumerateFiles(folder.Path, "*.csv", SearchOption.AllDirectories).Select(File.ReadAllText));
        Assert.Contains("[s]", all, StringComparison.Ordinal);
        Assert.Contains(Sum(Lines).ToString(CultureInfo.InvariantCulture).Replace('.', ','), all, StringComparison.Ordinal);
    }

    [Fact]
    public void The_whole_report_does_say_them_or_the_test_above_would_prove_nothing()
    {
        using var store = Small();
        using var folder = new TempFolder();
        Crpv.Run("report", "2021", "--out", folder.Path, "--db", store.Database);
        var found = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).SelectMany(TextsOf).SelectMany(text => NumbersOf(text.Text)).ToHashSet();
        Assert.Subset(found, new HashSet<decimal> { 17.5m, 53m, 124m, 131m, 142.5m });
    }

    [Fact]
    public void A_year_of_two_centres_says_no_figure_at_all()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "17,5" });
        store.Import("GES_2021.csv", new ReturnLine { HalfDays = "23,5" });
        var report = store.Read(opened => PublishReport.Build(store.Workspace, opened, 2021, withCentreFigures: false));
        Assert.Equal("Les chiffres de 2021 ne sont pas publiés : moins de trois centres sont comptés.", report.Headline);
        Assert.Empty(report.Figures);
        Assert.DoesNotContain(NumbersOf(ReportText.TablesOf(report)), number => number is 17.5m or 23.5m or 41m or 20.5m);
    }

    [Fact]
    public void Two_years_side_by_side_do_not_give_away_the_centre_that_only_one_of_them_counts()
    {
        using var store = new SmallStore();
        foreach (var (centre, before, now) in new[] { ("ARA", "11", "13,5"), ("GES", "20", "17"), ("HDF", "31", "37") })
        {
            store.Import($"{centre}_2020.csv", new ReturnLine { Date = "01/02/2020", HalfDays = before });
            store.Import($"{centre}_2021.csv", new ReturnLine { HalfDays = now });
        }

        store.Import("NOR_2021.csv", new ReturnLine { HalfDays = "41,5" });
        var report = store.Read(opened => PublishReport.Build(store.Workspace, opened, 2021, withCentreFigures: false));
        var numbers = NumbersOf(string.Concat(report.Tables.Select(table => CsvText.ForPeople(table)))).ToHashSet();
        Assert.Contains(109m, numbers);
        Assert.Contains(62m, numbers);
        Assert.DoesNotContain(67.5m, numbers);
        Assert.DoesNotContain(5.5m, numbers);
        Assert.DoesNotContain(report.Figures, figure => figure.Name == "evolution");
    }

    [Fact]
    public void Net_is_hidden_when_two_centres_alone_share_events()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "3", Event = "E1" });
        store.Import("GES_2021.csv", new ReturnLine { HalfDays = "2", Event = "E1" });
        store.Import("HDF_2021.csv", new ReturnLine { HalfDays = "7" });
        var text = store.Read(opened => ReportText.TablesOf(PublishReport.Build(store.Workspace, opened, 2021, withCentreFigures: false)));
        Assert.Contains("12,0", text, StringComparison.Ordinal);
        Assert.DoesNotContain("10,0", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_workbook_without_the_lines_opens_without_a_repair_and_explains_the_marker()
    {
        var report = samples.Read(store => PublishReport.Build(samples.Workspace, store, 2021, withCentreFigures: false));
        using var content = new MemoryStream();
        CrpvReporting.Report.Workbook.BalanceWorkbook.Write(report, content);
        using var workbook = SpreadsheetDocument.Open(content, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(workbook, TestContext.Current.CancellationToken).Select(error => error.Description));
        Assert.Contains(report.Cover, line => line.Text.Contains("[s] : secret", StringComparison.Ordinal));
        Assert.DoesNotContain(report.Notes, note => note.Text.Contains("Donnees", StringComparison.Ordinal));
    }

    [Fact]
    public void The_tables_of_the_samples_without_centre_figures() =>
        Snapshot.Matches(samples.Read(store => ReportText.TablesOf(PublishReport.Build(samples.Workspace, store, 2021, withCentreFigures: false))));

    private static SmallStore Small()
    {
        var store = new SmallStore();
        foreach (var centre in Lines.GroupBy(line => line.Centre))
            store.Import($"{centre.Key}_2021.csv", [.. centre.Select(line => new ReturnLine { Theme = line.Theme, HalfDays = line.HalfDays, Date = "04/01/2021" })]);
        return store;
    }

    /// <summary>Every line, centre and group of one or two centres; what is left of a total once the groups shown are taken away.</summary>
    private static HashSet<decimal> Secrets()
    {
        var secrets = Lines.Select(line => Number(line.HalfDays)).ToHashSet();
        secrets.UnionWith(Lines.GroupBy(line => line.Centre).Select(Sum));
        secrets.UnionWith(Lines.GroupBy(line => line.Theme).Where(theme => theme.Count() < 3).Select(Sum));
        return secrets;
    }

    private static decimal Sum(IEnumerable<(string Centre, string Theme, string HalfDays)> lines) => lines.Sum(line => Number(line.HalfDays));

    private static decimal Number(string text) => decimal.Parse(text.Replace(',', '.'), CultureInfo.InvariantCulture);

    private static IEnumerable<(string Part, string Text)> TextsOf(string file)
    {
        if (Path.GetExtension(file) is ".csv" or ".txt")
            yield return (file, File.ReadAllText(file));
        if (Path.GetExtension(file) is ".svg" or ".html")
            yield return (file, Tag().Replace(Style().Replace(File.ReadAllText(file), " "), " "));
        if (Path.GetExtension(file) != ".xlsx")
            yield break;
        using var zip = ZipFile.OpenRead(file);
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.Contains("worksheets/sheet", StringComparison.Ordinal) || entry.FullName.Contains("sharedStrings", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            yield return ($"{file} {entry.FullName}", string.Join(' ', Value().Matches(reader.ReadToEnd()).Select(match => match.Groups["value"].Value)));
        }
    }

    private static IEnumerable<decimal> NumbersOf(string text) =>
        Written().Matches(text).Select(match => decimal.Parse(match.Value.Replace("\u202F", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture));

    [GeneratedRegex("<[^>]*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("<style>.*?</style>", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Style();

    /// <summary>Numbers, not the indexes of shared texts, and texts.</summary>
    [GeneratedRegex("""<c [^>]*?(?<!t="s")><v>(?<value>[^<]*)</v>|<t[^>]*>(?<value>[^<]*)</t>""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Value();

    [GeneratedRegex("[0-9]+(\u202F[0-9]{3})*([.,][0-9]+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Written();
}
