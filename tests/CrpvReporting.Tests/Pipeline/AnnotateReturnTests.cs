using System.IO.Compression;
using System.Text;
using CrpvReporting.Pipeline;
using CrpvReporting.Tests.Import;
using CrpvReporting.Tests.Report.Correction;
using Xunit;

namespace CrpvReporting.Tests.Pipeline;

public sealed class AnnotateReturnTests : IDisposable
{
    private static readonly byte[] Faulty = Encoding.UTF8.GetBytes(ReturnLine.Csv(new ReturnLine { HalfDays = "1,3" }));

    private readonly SmallStore store = new();

    public void Dispose() => store.Dispose();

    [Fact]
    public void Every_faulty_example_is_given_back_with_its_faults_where_they_were()
    {
        foreach (var path in Directory.EnumerateFiles(RepositoryFolder.Of("tests", "CrpvReporting.Tests", "Import", "Findings"), "*.csv").Order(StringComparer.Ordinal))
        {
            var receipts = ReceiveFile.Check(store.Workspace, null, path, new());
            if (!AnnotateReturn.IsNeeded(receipts))
                continue;
            var made = Annotate(path);
            Assert.Null(made.Failure);
            Assert.Equal(AnnotatedFile.Cells(receipts), AnnotatedFile.Cells(ReceiveFile.Check(store.Workspace, null, made.Workbook!, new())));
        }
    }

    [Fact]
    public void Old_and_open_workbooks_are_given_back_as_xlsx_with_their_dates_and_numbers()
    {
        foreach (var name in (string[])["ARA_2021.ods", "ARA_2021.xls"])
        {
            using var annotated = new AnnotatedFile(name, File.ReadAllBytes(RepositoryFolder.Of("tests", "CrpvReporting.Tests", "Report", "Correction", "Inputs", "libreoffice" + Path.GetExtension(name))));
            Assert.Equal("ARA_2021_a-corriger.xlsx", Path.GetFileName(annotated.Made.Workbook));
            Assert.Equal(["À corriger", CentreWorkbook.Sheet, "Suivi"], annotated.SheetNames);
            Assert.Equal("44270", annotated.TextOf(CentreWorkbook.Sheet, "A2"));
            Assert.Equal(annotated.FaultyCells, AnnotatedFile.Cells(annotated.SendBack()));
            Assert.Empty(annotated.Faults());
        }
    }

    [Fact]
    public void A_file_inside_an_archive_is_given_back_without_it()
    {
        using var annotated = new AnnotatedFile("ARA_2021.zip", ZipBuilder.Of(("ARA_2021.xlsx", CentreWorkbook.Rich())));
        Assert.Equal(CentreWorkbook.Faults, AnnotatedFile.Cells(annotated.SendBack()));
        Assert.Equal("ARA_2021_a-corriger.xlsx", Path.GetFileName(annotated.Made.Workbook));
    }

    [Fact]
    public void The_message_opens_in_a_plain_editor()
    {
        var bytes = File.ReadAllBytes(Annotate(Write("ARA_2021.csv", Faulty)).Message!);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.DoesNotContain("\n", Encoding.UTF8.GetString(bytes).Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_in_which_nobody_worked_is_replaced_and_another_never()
    {
        var first = Annotate(Write("ARA_2021.csv", Faulty)).Workbook!;
        Assert.Equal("ARA_2021_a-corriger.xlsx", Path.GetFileName(first));
        Assert.Equal(first, Annotate(Write("ARA_2021.csv", Encoding.UTF8.GetBytes(ReturnLine.Csv(new ReturnLine { HalfDays = "1,4" })))).Workbook);
        File.WriteAllText(first, "someone's work");
        Assert.Equal("ARA_2021_a-corriger-2.xlsx", Path.GetFileName(Annotate(Write("ARA_2021.csv", Faulty)).Workbook));
        Assert.Equal("someone's work", File.ReadAllText(first));
    }

    [Fact]
    public void The_file_that_was_sent_is_never_written()
    {
        var made = Annotate(Write("ARA_2021.csv", Faulty)).Workbook!;
        var before = File.ReadAllBytes(made);
        Assert.Equal("ARA_2021_a-corriger-2.xlsx", Path.GetFileName(Annotate(made).Workbook));
        Assert.Equal(before, File.ReadAllBytes(made));
    }

    [Fact]
    public void Two_files_of_one_name_in_a_run_get_a_workbook_each()
    {
        var taken = new HashSet<string>();
        Assert.Equal(["ARA_2021_a-corriger.xlsx", "ARA_2021_a-corriger-2.xlsx"], new[] { "a/ARA_2021.csv", "b/ARA_2021.csv" }.Select(name => Path.GetFileName(Annotate(Write(name, Faulty), taken).Workbook)));
    }

    [Fact]
    public void A_package_that_no_spreadsheet_writes_is_told_and_nothing_is_left_behind()
    {
        var path = Write("ARA_2021.xlsx", XlsxBuilder.OfTexts(["date", "intitule", "mission"], ["x", "y", "z"]));
        Assert.Equal(ReceiptStatus.Refused, ReceiveFile.Check(store.Workspace, null, path, new())[0].Status);
        var made = Annotate(path);
        Assert.Equal((null, null, "la liste de ses parties manque"), (made.Workbook, made.Message, made.Failure));
        Assert.False(Directory.Exists(store.Folder["out"]));
    }

    [Fact]
    public void A_damaged_drawing_of_comments_is_told_and_nothing_is_left_behind()
    {
        var content = CentreWorkbook.Rich();
        using (var zip = new ZipArchive(new MemoryStream(content)))
            content = ZipBuilder.With(content, zip.Entries.First(entry => entry.Name.EndsWith(".vml", StringComparison.Ordinal)).FullName, "no drawing");
        Assert.Equal("le dessin de ses commentaires est endommagé", Annotate(Write("ARA_2021.xlsx", content)).Failure);
        Assert.Empty(Directory.EnumerateFiles(store.Folder["out"]));
    }

    [Fact]
    public void With_any_part_missing_or_replaced_a_workbook_is_annotated_or_the_reason_is_told()
    {
        var content = CentreWorkbook.Rich();
        string[] parts;
        using (var zip = new ZipArchive(new MemoryStream(content)))
            parts = [.. zip.Entries.Select(entry => entry.FullName)];
        foreach (var part in parts)
            foreach (var replaced in (string?[])[null, "", "<x/>", "<worksheet><sheetData><row r=\"2\">", "\u0000"])
            {
                var path = Write("ARA_2021.xlsx", ZipBuilder.With(content, part, replaced));
                if (!AnnotateReturn.IsNeeded(ReceiveFile.Check(store.Workspace, null, path, new())))
                    continue;
                var made = Annotate(path);
                Assert.NotEqual(made.Workbook is null, made.Failure is null);
            }
    }

    [Fact]
    public void Nothing_is_needed_for_a_good_return_nor_for_a_file_that_cannot_be_read()
    {
        Assert.False(AnnotateReturn.IsNeeded(ReceiveFile.Check(store.Workspace, null, store.Folder.Write("ARA_2021.csv", ReturnLine.Csv(new ReturnLine())), new())));
        Assert.False(AnnotateReturn.IsNeeded(ReceiveFile.Check(store.Workspace, null, store.Folder.Write("ARA_2021.xlsx", "PK\u0003\u0004 no workbook"), new())));
    }

    private string Write(string name, byte[] content)
    {
        var path = store.Folder[name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    private AnnotatedReturn Annotate(string path, ISet<string>? taken = null) =>
        AnnotateReturn.Write(store.Workspace, path, ReceiveFile.Check(store.Workspace, null, path, new()), store.Folder["out"], taken ?? new HashSet<string>());
}
