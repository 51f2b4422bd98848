using System.Text;
using CrpvReporting.Tests.Import;
using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class ReadCommandTests
{
    private const string Lines = "1/3/2021;Forum;1;Lille\n2/3/2021;Réseau local;12;Lyon\n3/3/2021;Atelier;3;Saint-Étienne\n4/3/2021;Visite de quartier;4;Lyon\n"
        + "15/3/2021;Forum;5;Paris\n16/3/2021;Journée d'étude;6;Lens\n17/3/2021;Colloque;70;Lille\n18/3/2021;Club;8;Saint-Denis\n";

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

    [Theory]
    [InlineData("1/2/2021;;Réseau;3;Lyon")]
    [InlineData("1/2/2021Réseau;3;Lyon")]
    [InlineData("1/2/2021;Réseau;3;Lyon;")]
    public void A_separator_too_many_or_missing_is_mended_and_said(string line)
    {
        using var folder = new TempFolder();
        var run = Crpv.Run("read", folder.Write("a.csv", $"date;intitulé;nb;lieu\n{line}\n{Lines}"), "--format", "csv");
        Assert.StartsWith("date,intitulé,nb,lieu\r\n1/2/2021,Réseau,3,Lyon\r\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("Ligne 2 : séparateur en trop ou manquant, cellules remises sous leurs colonnes", run.Error.TrimEnd());
    }

    [Fact]
    public void A_row_that_could_be_mended_in_no_sure_way_is_left_as_it_is()
    {
        using var folder = new TempFolder();
        var run = Crpv.Run("read", folder.Write("a.csv", $"date;intitulé;nb;lieu\n{Lines}NC;Réseau Lyon;x\n"), "--format", "csv");
        Assert.Contains("\r\nNC,Réseau Lyon,x,\r\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void Totals_stay_in_the_table_and_are_said_on_screen()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.csv", "date;intitulé;nb\n1/2/2021;Réseau;3\n2/2/2021;Forum;4\nTotal;;7\n");
        Assert.EndsWith("\r\nTotal,,7\r\n", Crpv.Run("read", path, "--format", "csv").Output, StringComparison.Ordinal);
        Assert.Contains("Ligne 4 : total, gardé dans la table", Crpv.Run("read", path).Output, StringComparison.Ordinal);
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
