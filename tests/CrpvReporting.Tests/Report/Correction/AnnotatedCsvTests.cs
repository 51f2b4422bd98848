using System.Text;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using DocumentFormat.OpenXml.Spreadsheet;
using Xunit;

namespace CrpvReporting.Tests.Report.Correction;

/// <summary>What becomes of a csv that has something to put right.</summary>
public sealed class AnnotatedCsvTests
{
    private static readonly string Faulty = ReturnLine.Csv(
        new ReturnLine { Title = "Deux\nlignes", Event = "007" },
        new ReturnLine { Theme = "EDUCATON", HalfDays = "1,3", Participants = "3 123,5" },
        new ReturnLine { Theme = "" });

    [Fact]
    public void Its_rows_and_columns_are_where_they_were_and_its_texts_are_texts()
    {
        using var annotated = Of(Faulty);
        Assert.Equal(["À corriger", "Activités"], annotated.SheetNames);
        Assert.Equal(("date", "Deux\nlignes", "007"), (annotated.TextOf("Activités", "A1"), annotated.TextOf("Activités", "B2"), annotated.TextOf("Activités", "N2")));
        // The second record starts on the fourth line of the file.
        Assert.Equal(("EDUCATON", "1,3", "3 123,5"), (annotated.TextOf("Activités", "E4"), annotated.TextOf("Activités", "K4"), annotated.TextOf("Activités", "L4")));
        Assert.All(annotated.Part("Activités").Worksheet.Descendants<Cell>().Where(cell => cell.InnerText.Length > 0), cell => Assert.Equal(CellValues.InlineString, cell.DataType!.Value));
        Assert.Equal("A2", annotated.Part("Activités").Worksheet.Descendants<Pane>().Single().TopLeftCell!.Value);
    }

    [Fact]
    public void The_wrong_cells_are_coloured_and_commented_an_empty_one_too()
    {
        using var annotated = Of(Faulty);
        Assert.Equal(["unknown_code E4 [EDUCATON]", "bad_half_days K4 [1,3]", "bad_count L4 [3 123,5]", "required_empty E5 []"], annotated.FaultyCells);
        Assert.All((string[])["E4", "K4", "L4", "E5"], cell => Assert.Equal(("FFF8D0CB", BorderStyleValues.Medium), (annotated.Colour("Activités", cell), annotated.Frame("Activités", cell).LeftBorder!.Style!.Value)));
        Assert.All((string[])["A4", "E2", "K5"], cell => Assert.Null(annotated.Colour("Activités", cell)));
        var comments = annotated.Comments("Activités");
        Assert.Equal(["E4", "E5", "K4", "L4"], comments.Keys.Order());
        Assert.Equal("Contrôle de la remontée — à corriger\n« EDUCATON » n'est pas dans la liste « Thématique principale ».\nAttendu : EDUCATION (Éducation) ?", comments["E4"].Replace('\u00A0', ' '));
        Assert.Equal(["'Activités'!E4", "'Activités'!K4", "'Activités'!L4", "'Activités'!E5"], annotated.Links);
        Assert.Empty(annotated.Faults());
    }

    [Fact]
    public void Sent_back_as_it_is_it_has_the_same_faults_in_the_same_cells_and_no_other_finding()
    {
        using var annotated = Of(Faulty);
        var receipt = Assert.Single(annotated.SendBack());
        Assert.Equal("Activités", receipt.Sheet);
        Assert.Equal(annotated.FaultyCells, AnnotatedFile.Cells([receipt]));
        Assert.Equal(annotated.FaultyCells.Count, receipt.Findings.Count);
    }

    [Fact]
    public void Mended_it_is_accepted_with_its_totals()
    {
        using var annotated = Of(Faulty);
        annotated.Mend("Activités", "E4", "EDUCATION").Mend("Activités", "K4", "1,5").Mend("Activités", "L4", "3 123").Mend("Activités", "E5", "Éducation");
        var receipt = Assert.Single(annotated.SendBack());
        Assert.Equal((ReceiptStatus.Accepted, "ARA", 2021, 3, 3.5m), (receipt.Status, receipt.Centre!.Code, receipt.Year, receipt.Rows, receipt.HalfDays.Value));
        Assert.Empty(receipt.Findings);
    }

    [Theory]
    [InlineData("iso", "2021-03-15")]
    [InlineData("two digits", "15/3/21")]
    [InlineData("words", "1er mars 2021")]
    public void A_date_is_read_back_as_the_same_day(string form, string date)
    {
        Assert.NotEmpty(form);
        using var annotated = Of(ReturnLine.Csv(new ReturnLine { Date = date }, new ReturnLine { Date = "32/01/2021" }));
        annotated.Mend("Activités", "A3", "31/01/2021");
        Assert.Equal(ReceiptStatus.Accepted, Assert.Single(annotated.SendBack()).Status);
    }

    [Fact]
    public void A_mended_cell_may_hold_a_real_date_or_number()
    {
        using var annotated = Of(ReturnLine.Csv(new ReturnLine { Date = "mars 2021", HalfDays = "beaucoup" }));
        annotated.Mend("Activités", "A2", 44_270).Mend("Activités", "K2", 1.5m);
        Assert.Equal((ReceiptStatus.Accepted, 1.5m), (annotated.SendBack()[0].Status, annotated.SendBack()[0].HalfDays.Value));
    }

    [Theory]
    [InlineData("sep=;\r\n")]
    [InlineData("Remontée d'activité\r\n\r\n")]
    public void Lines_above_the_header_keep_their_place(string above)
    {
        using var annotated = new AnnotatedFile("ARA_2021.csv", Encoding.UTF8.GetBytes(above + Faulty));
        Assert.Equal(annotated.FaultyCells, AnnotatedFile.Cells(annotated.SendBack()));
        Assert.Equal(annotated.FaultyCells.Count, annotated.Comments("Activités").Count);
        var first = Assert.IsType<int>(annotated.Receipts[0].Findings.First(finding => finding.Severity == Severity.Error).Row);
        Assert.Equal("EDUCATON", annotated.TextOf("Activités", FormattableString.Invariant($"E{first}")));
    }

    [Fact]
    public void Another_encoding_separator_and_formula_looking_texts_come_through()
    {
        var text = Faulty.Replace(';', '\t').Replace("007", "=1+1", StringComparison.Ordinal).Replace("Deux", "Été", StringComparison.Ordinal);
        using var annotated = new AnnotatedFile("ARA_2021.csv", Encoding.Latin1.GetBytes(text));
        Assert.Equal(("Été\nlignes", "=1+1"), (annotated.TextOf("Activités", "B2"), annotated.TextOf("Activités", "N2")));
        Assert.Empty(annotated.Part("Activités").Worksheet.Descendants<CellFormula>());
    }

    private static AnnotatedFile Of(string text) => new("ARA_2021.csv", Encoding.UTF8.GetBytes(text));
}
