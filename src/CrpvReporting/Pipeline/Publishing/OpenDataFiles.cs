using System.Text;
using CrpvReporting.Report.OpenData;

namespace CrpvReporting.Pipeline.Publishing;

/// <summary>The open data of a year: each table as CSV, Parquet and schema, and what describes them.</summary>
internal static class OpenDataFiles
{
    public const string Folder = "donnees-ouvertes";

    public static IEnumerable<ReportFile> Of(PublishedYear year)
    {
        var lists = year.Workspace.Lists;
        var tables = OpenTables.Of(year.Report, year.WithCentreFigures ? year.Balances[^1] : null, lists);
        return
        [
            Text(ReadMe.FileName, () => ReadMe.Of(year.Report, tables, lists.HeadlinePerimeter.Code)),
            Text(ReadMe.LicenceFileName, () => ReadMe.LicenceOf(year.Report)),
            Text(DataPackage.FileName, () => DataPackage.Of(year.Report, tables, $"{Report.Tables.TableParts.Text(year.Report.Year)}.0.0+{year.Returns}")),
            .. tables.SelectMany(Of),
        ];
    }

    private static IEnumerable<ReportFile> Of(OpenTable table) =>
    [
        new ReportFile($"{Folder}/{table.Name}.csv", stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            OpenCsv.Write(table, writer);
        }),
        new ReportFile($"{Folder}/{table.Name}.parquet", stream => ParquetTable.Write(table, stream)),
        Text($"{table.Name}.schema.json", () => DataPackage.SchemaOf(table)),
    ];

    private static ReportFile Text(string name, Func<string> text) => ReportFile.OfText($"{Folder}/{name}", text);
}
