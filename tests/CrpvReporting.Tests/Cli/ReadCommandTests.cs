using System.Text;
using CrpvReporting.Tests.Import;
using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class ReadCommandTests
{
    [Fact]
    public void Csv_is_rfc_4180_whatever_the_file_was()
    {
        using var folder = new TempFolder();
        File.WriteAllBytes(folder["a.csv"], Encoding.Latin1.GetBytes("Intitul\u00e9;Lieu;Note\r\n\"Deux\r\nlignes\";Saint-\u00c9tienne, Loire;\"dit \"\"ici\"\"\"\r\n"));

        var run = Crpv.Run("read", folder["a.csv"], "--format", "csv");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal("Intitulé,Lieu,Note\r\n\"Deux\r\nlignes\",\"Saint-Étienne, Loire\",\"dit \"\"ici\"\"\"\r\n", run.Output);
    }

    [Fact]
    public void Every_record_has_as_many_fields_even_where_the_file_has_fewer()
    {
        using var folder = new TempFolder();
        folder.Write("a.csv", "a;b;c\n1\n1;2;3;4\n");
        Assert.Equal("a,b,c,\r\n1,,,\r\n1,2,3,4\r\n", Crpv.Run("read", folder["a.csv"], "--format", "csv").Output);
    }

    [Fact]
    public void Text_tells_format_encoding_separator_and_header() =>
        Snapshot.Matches(Crpv.Run("read", RepositoryFolder.Of("samples", "faulty", "OCE_2021.csv")).Output);

    [Fact]
    public void Text_tells_the_sheets_of_a_workbook() =>
        Snapshot.Matches(Crpv.Run("read", RepositoryFolder.Of("samples", "faulty", "GES_2021.xlsx")).Output);

    [Fact]
    public void Text_tells_what_is_hidden_merged_or_was_damaged_and_a_notice_is_not_the_table()
    {
        using var folder = new TempFolder();
        var path = folder["classeur.xlsx"];
        File.WriteAllBytes(path, new XlsxBuilder()
            .Sheet("Notice", XlsxBuilder.Texts(["Comment remplir"], ["Une ligne par séance"], ["Merci"]))
            .Sheet("Listes", XlsxBuilder.Texts(["a", "b", "c"], ["1", "2", "3"]), state: "hidden")
            .Sheet(
                "Activités",
                XlsxBuilder.Texts(["date", "intitulé", "lieu"], ["1/2/2021", "RÃ©seau", "Lyon"], ["2/2/2021", "Forum", "Lyon"]).Replace("<row r=\"3\">", "<row r=\"3\" hidden=\"1\">", StringComparison.Ordinal),
                before: "<cols><col min=\"4\" max=\"16384\" hidden=\"1\"/></cols>",
                after: "<mergeCells><mergeCell ref=\"C2:C3\"/></mergeCells>")
            .ToBytes());
        Snapshot.Matches(Crpv.Run("read", path).Output);
    }

    [Fact]
    public void Json_gives_what_was_seen()
    {
        var json = Crpv.Run("read", RepositoryFolder.Of("samples", "faulty", "GES_2021.xlsx"), "--format", "json").Json();
        Assert.Equal(["file", "format", "encoding", "separator", "sheets", "sheet", "header_row", "rows"], json.Keys());
        Assert.Equal(1, json.GetProperty("header_row").GetInt32());
    }

    [Fact]
    public void A_file_that_cannot_be_read_has_exit_code_1_and_one_french_line()
    {
        using var folder = new TempFolder();
        var run = Crpv.Run("read", folder.Write("a.xlsx", "PK\u0003\u0004 this is no workbook"), "--format", "csv");
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith("a.xlsx : ", Assert.Single(run.Error.TrimEnd().ReplaceLineEndings("\n").Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_sheet_is_told_with_those_that_exist() => Assert.Equal(
        "Feuille introuvable : Bilan. Feuilles du fichier : Activités.",
        Crpv.Run("read", RepositoryFolder.Of("samples", "faulty", "GES_2021.xlsx"), "--sheet", "Bilan").UsageError());
}
