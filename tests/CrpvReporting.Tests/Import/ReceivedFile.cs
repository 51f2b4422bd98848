using System.Globalization;
using System.Text;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;
using Xunit;

namespace CrpvReporting.Tests.Import;

/// <summary>Everything that is read of a file that a centre sends, to the last line.</summary>
internal sealed record ReceivedFile(IReadOnlyList<ReceivedSheet> Sheets)
{
    /// <summary>Name under which a file is received when the test is not about names.</summary>
    public const string UsualName = "ARA_2021.csv";

    public ReceivedSheet Only => Assert.Single(Sheets);

    public IReadOnlyList<Finding> Findings => [.. Sheets.SelectMany(sheet => sheet.Findings)];

    public static ReceivedFile Read(string text, string name = UsualName, ReturnOptions? options = null) =>
        Read(Encoding.UTF8.GetBytes(text), name, options);

    public static ReceivedFile Read(byte[] content, string name = UsualName, ReturnOptions? options = null)
    {
        var folder = Directory.CreateTempSubdirectory("crpv-tests-");
        try
        {
            var path = Path.Combine(folder.FullName, name);
            File.WriteAllBytes(path, content);
            return ReadPath(path, options);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static ReceivedFile ReadPath(string path, ReturnOptions? options = null)
    {
        using var file = ReturnFile.Open(path, options ?? new ReturnOptions(), ActivitySchema.Shipped, CodeLists.Shipped);
        return new ReceivedFile([.. file.Sheets.Select(ReadSheet)]);
    }

    /// <summary>The findings as a text to compare: code, cell, value, then the whole message.</summary>
    public static string Describe(IEnumerable<Finding> findings) =>
        string.Join('\n', findings.Select(finding => string.Create(CultureInfo.InvariantCulture,
            $"{finding.Severity} {finding.Code} {finding.Sheet ?? "-"} {finding.Column}{finding.Row} {finding.Field ?? "-"} [{finding.Value}]\n    {finding.Message}")));

    private static ReceivedSheet ReadSheet(SheetReturn sheet)
    {
        var lines = new List<Activity>();
        try
        {
            lines.AddRange(sheet.ReadLines());
        }
        catch (UnreadableFileException exception)
        {
            sheet.AddUnreadable(exception);
        }

        return new ReceivedSheet(sheet.Name, sheet.Centre?.Code, sheet.Year, sheet.Rows, sheet.HalfDays, sheet.IsRefused, lines, sheet.Findings)
        {
            Kind = sheet.Kind,
            Values = sheet.Values,
        };
    }
}
