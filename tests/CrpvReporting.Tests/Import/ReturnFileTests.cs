using System.Globalization;
using System.Text;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Import;

public sealed class ReturnFileTests
{
    [Fact]
    public void The_smallest_return_is_accepted_without_a_word()
    {
        var sheet = ReceivedFile.Read(ReturnText.With()).Only;
        Assert.Empty(sheet.Findings);
        var line = Assert.Single(sheet.Lines);
        Assert.Equal((2, new DateOnly(2021, 3, 15), "Réseau des chefs de projet"), (line.Row, line.Date, line.Title));
        Assert.Null(line.Participants);
        Assert.Equal("politique_ville", line.Perimeter.Code);
        Assert.Equal(HalfDays.FromHalves(2), sheet.HalfDays);
    }

    [Fact]
    public void A_csv_and_a_workbook_of_the_same_lines_are_read_alike()
    {
        var csv = ReceivedFile.Read(ReturnText.With()).Only;
        var workbook = ReceivedFile.Read(XlsxBuilder.OfTexts(ReturnText.Rows), "ARA_2021.xlsx").Only;
        Assert.Empty(workbook.Findings);
        Assert.Equivalent(csv.Lines, workbook.Lines, strict: true);
    }

    [Theory]
    [InlineData("ARA_2021.xls")]
    [InlineData("ARA_2021.xlsx")]
    [InlineData("ARA_2021.txt")]
    [InlineData("ARA_2021")]
    public void The_content_decides_never_the_extension(string name) => Assert.Single(ReceivedFile.Read(ReturnText.With(), name).Only.Lines);

    [Fact]
    public void All_the_faults_of_a_file_are_said_in_one_pass()
    {
        Snapshot.Matches(ReceivedFile.Describe(ReceivedFile.Read(
            """
            Date;Intitulé;Mission;Type d'activité;Mode;Demi-journées;Participants;Dont Élus;Durée;Minutes;Couleur;Date de fin
            15/03/2021;Réseau;RESEAU;RESEAU;DISTANCIEL;1;12;3;60;60;bleu;
            mars 2021;;RESAU;atelier;;1,3;env. 20;beaucoup;une heure;;rouge;31/02/2021

            18/05/2022;"Cycle
            sur deux lignes";COMPETENCES;CYCLE;PRESENTIEL;-1;3;8;90;;vert;17/05/2022
            19/05/2021;Formation;COMPETENCES;FORMATION;PRESENTIEL;1;;;;;;18/05/2021
            """).Findings));
    }

    [Fact]
    public void Findings_come_in_reading_order()
    {
        var text = $"{ReturnText.Header}\n" + string.Concat(Enumerable.Range(0, 19).Select(_ => "1x;y;x;x;x;x;x\n"));
        var findings = ReceivedFile.Read(text).Findings;
        Assert.Equal(114, findings.Count);
        Assert.Equal(findings.OrderBy(finding => finding.Row).ThenBy(finding => finding.Column, StringComparer.Ordinal), findings);
    }

    [Fact]
    public void Beyond_a_thousand_findings_are_counted_and_the_half_days_still_summed()
    {
        var text = $"{ReturnText.Header}\n" + string.Concat(Enumerable.Range(1, 1_234).Select(i => $"x;Réseau;RESEAU;RESEAU;EDUCATION;DISTANCIEL;1\n02/03/2021;Réseau {i};RESEAU;RESEAU;EDUCATION;DISTANCIEL;1\n"));
        var sheet = ReceivedFile.Read(text).Only;
        Assert.Equal(1_001, sheet.Findings.Count);
        Assert.Equal(FindingCodes.MoreFindings, sheet.Findings[^1].Code);
        Assert.StartsWith("234 ", sheet.Findings[^1].Message, StringComparison.Ordinal);
        Assert.Equal((2_468, HalfDays.FromHalves(4_936)), (sheet.Rows, sheet.HalfDays));
        Assert.True(sheet.IsRefused);
    }

    [Fact]
    public void A_file_that_breaks_off_after_a_thousand_findings_still_says_so()
    {
        var text = $"{ReturnText.Header}\n" + string.Concat(Enumerable.Repeat("x;Réseau;RESEAU;RESEAU;EDUCATION;DISTANCIEL;1\n", 1_100)) + "\"x;";
        Assert.Contains(ReceivedFile.Read(text).Findings, finding => finding.Code == FindingCodes.UnreadableFile);
    }

    [Fact]
    public void Each_sheet_with_a_header_is_a_return_and_the_others_are_said()
    {
        var file = ReceivedFile.Read(new XlsxBuilder()
            .Sheet("Notice", XlsxBuilder.Texts(["Comment remplir"]))
            .Sheet("T1", XlsxBuilder.Texts(ReturnText.Rows))
            .Sheet("Vide", "")
            .Sheet("T2", XlsxBuilder.Texts(ReturnText.Header.Split(';'), ReturnText.Line.Replace("15/03", "15/06", StringComparison.Ordinal).Split(';')), "hidden")
            .Sheet("Listes", XlsxBuilder.Texts(["Présentiel"], ["Distanciel"])).ToBytes(), "ARA_2021.xlsx");
        Assert.Equal(["T1", "T2"], file.Sheets.Select(sheet => sheet.Name));
        Assert.All(file.Sheets, sheet => Assert.Single(sheet.Lines));
        Assert.Equal(["Notice", "Listes"], file.Findings.Where(finding => finding.Code == FindingCodes.SheetIgnored).Select(finding => finding.Sheet));
    }

    [Fact]
    public void A_workbook_of_blank_sheets_holds_no_line()
    {
        var file = ReceivedFile.Read(new XlsxBuilder().Sheet("Feuil1", "").Sheet("Feuil2", "<row/>").ToBytes(), "ARA_2021.xlsx");
        Assert.Equal([FindingCodes.NoLine], file.Findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData(";;;\n;;;\n")]
    [InlineData("   ")]
    public void A_text_of_blanks_holds_no_line(string text) =>
        Assert.Equal([FindingCodes.NoLine], ReceivedFile.Read(text).Findings.Select(finding => finding.Code));

    [Fact]
    public void A_file_that_is_not_there_is_a_finding() =>
        Assert.Equal([FindingCodes.UnreadableFile], ReceivedFile.ReadPath(Path.Combine(Path.GetTempPath(), "crpv-no-such-file.csv")).Findings.Select(finding => finding.Code));

    [Fact]
    public void A_folder_is_no_file() =>
        Assert.Equal([FindingCodes.UnreadableFile], ReceivedFile.ReadPath(RepositoryFolder.Of("src")).Findings.Select(finding => finding.Code));

    [Fact]
    public void Whatever_bytes_are_sent_the_answer_is_a_finding()
    {
        var whole = XlsxBuilder.OfTexts(ReturnText.Rows);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[1, 4].Sample(
            changes =>
            {
                var changed = (byte[])whole.Clone();
                foreach (var (position, value) in changes)
                    changed[position] = value;
                var sheets = ReceivedFile.Read(changed, "ARA_2021.xlsx").Sheets;
                return sheets.Any(sheet => sheet.IsRefused || sheet.Lines.Count > 0);
            },
            iter: 300);
    }

    [Fact]
    public void Empty_bytes_are_a_finding() =>
        Assert.Equal([FindingCodes.UnreadableFile], ReceivedFile.Read(Array.Empty<byte>()).Findings.Select(finding => finding.Code));

    [Fact]
    public void Any_lines_written_are_the_lines_read_in_every_country() =>
        Gen.Select(
            Gen.Select(Gen.Int[1, 365], Gen.Int[0, 6], Gen.Int[0, 500].Nullable(), Gen.String[Gen.Char["abcé ;\"'\n"], 1, 12].Where(text => text.Trim().Length > 0)).Array[1, 12],
            Gen.OneOf("", "fr-FR", "tr-TR"))
            .Sample((lines, culture) =>
            {
                var text = new StringBuilder($"{ReturnText.Header.Replace("mode;", "mode;id_action;", StringComparison.Ordinal)};participants\n");
                var i = 0;
                foreach (var (day, halves, participants, title) in lines)
                    text.Append(CultureInfo.InvariantCulture, $"{new DateOnly(2021, 1, 1).AddDays(day - 1):dd/MM/yyyy};\"{title.Replace("\"", "\"\"", StringComparison.Ordinal)}\";RESEAU;RESEAU;EDUCATION;DISTANCIEL;A{i++};")
                        .Append((halves / 2m).ToString(CultureInfo.InvariantCulture).Replace('.', ',')).Append(CultureInfo.InvariantCulture, $";{participants}\n");
                var sheet = UnderCulture.Run(culture, () => ReceivedFile.Read(text.ToString()).Only);
                return sheet.Findings.Count == 0 && sheet.Lines
                    .Select(line => (line.Date.DayOfYear, (int)line.HalfDays.Halves, line.Participants, line.Title))
                    .SequenceEqual(lines.Select(line => (line.Item1, line.Item2, line.Item3, line.Item4.Trim())));
            });
}
