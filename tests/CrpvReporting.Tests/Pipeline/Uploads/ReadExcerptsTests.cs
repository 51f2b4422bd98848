using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Pages.Faults;
using CrpvReporting.Schema;
using Xunit;

namespace CrpvReporting.Tests.Pipeline.Uploads;

public sealed class ReadExcerptsTests
{
    [Fact]
    public void The_rows_with_faults_stand_between_their_neighbours_under_the_header()
    {
        var (_, excerpt) = Excerpt([.. Enumerable.Range(0, 40).Select(i => new ReturnLine { Title = $"Séance {i}", HalfDays = i == 20 ? "1,3" : "1" })]);

        Assert.Equal([1, 21, 22, 23], excerpt.Rows.Select(row => row.Number));
        Assert.Equal([true, false, false, false], excerpt.Rows.Select(row => row.IsHeader));
        Assert.Equal("1,3", excerpt.Rows[2].Cells[10]);
        Assert.Equal("Séance 20", excerpt.Rows[2].Cells[1]);
    }

    [Fact]
    public void Rows_far_below_are_found_as_the_spreadsheet_numbers_them()
    {
        var (_, excerpt) = Excerpt([.. Enumerable.Range(0, 500).Select(i => new ReturnLine { Title = i == 3 ? "Deux\nlignes" : $"Séance {i}", Mode = i == 400 ? "BATEAU" : "PRESENTIEL" })]);
        Assert.Equal([1, 402, 403, 404], excerpt.Rows.Select(row => row.Number));
    }

    [Fact]
    public void What_is_about_people_is_not_repeated()
    {
        var (selection, excerpt) = Excerpt(new ReturnLine { Title = "Écrire à jeanne.durand@exemple.fr", HalfDays = "1,3" });
        Assert.Contains(selection.All, finding => finding.Code == FindingCodes.PersonalData);
        Assert.DoesNotContain(excerpt.Rows.SelectMany(row => row.Cells), cell => cell.Contains("durand", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_stands_between_its_neighbours_without_what_is_about_people()
    {
        using var folder = new TempFolder();
        var path = folder.Write("ARA_2021.csv", ReturnLine.Csv([.. Enumerable.Range(0, 9).Select(i => new ReturnLine { Title = i == 5 ? "Écrire à jeanne.durand@exemple.fr" : $"Séance {i}" })]));
        var workspace = new Workspace(folder["none.db"], new FixedClock());
        var findings = ReceiveFile.Check(workspace, null, path, new ReturnOptions()).SelectMany(receipt => receipt.Findings).ToList();
        var excerpt = ReadExcerpts.Row(workspace, path, null, 7, findings)!;
        Assert.Equal([1, 6, 7, 8], excerpt.Rows.Select(row => row.Number));
        Assert.DoesNotContain(excerpt.Rows.SelectMany(row => row.Cells), cell => cell.Contains("durand", StringComparison.Ordinal));
        Assert.Null(ReadExcerpts.Row(workspace, path, "Feuille 1", 7, findings));
    }

    [Fact]
    public void A_finding_leads_to_its_cell_and_the_cell_to_its_finding()
    {
        var (selection, excerpt) = Excerpt(new ReturnLine(), new ReturnLine { Theme = "<script>alert(1)</script>" });
        var list = FaultList.Of(selection, [excerpt], ActivitySchema.Shipped, code => FindingKinds.Of(code).Title);
        var sheet = ExcerptPart.Of(excerpt, 0, selection);

        var link = list.Descendants("a").First().Attribute("href")!.Value;
        var cell = sheet.Descendants("td").Single(element => "#" + (string?)element.Attribute("id") == link);
        Assert.Equal("#cellule-1-E3", link);
        Assert.Contains("faute corriger", (string?)cell.Attribute("class"), StringComparison.Ordinal);
        Assert.Equal((string?)list.Elements("li").First().Attribute("id"), cell.Descendants("a").Single().Attribute("href")!.Value[1..]);
        Assert.DoesNotContain("<script", HtmlText.Of(sheet) + HtmlText.Of(list), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_of_a_hundred_findings_keep_their_numbers_under_a_filter()
    {
        var (whole, _) = Excerpt([.. Enumerable.Range(0, 150).Select(i => new ReturnLine { Title = $"Séance {i}", HalfDays = i % 2 == 0 ? "1,3" : "1", Mode = i % 3 == 0 ? $"bateau {i}" : "PRESENTIEL" })]);
        var second = FaultSelection.Of(whole.All, new FaultFilter(Page: 2));
        Assert.Equal((2, 101), (second.Pages, second.Shown[0].Number));

        var kind = FaultSelection.Of(whole.All, FaultFilter.Parse(key => key == FaultFilter.KindKey ? FindingCodes.UnknownCode : null));
        Assert.All(kind.Shown, numbered => Assert.Equal(FindingCodes.UnknownCode, numbered.Finding.Code));
        Assert.Equal(whole.Shown.First(numbered => numbered.Finding.Code == FindingCodes.UnknownCode).Number, kind.Shown[0].Number);
    }

    private static (FaultSelection Selection, SheetExcerpt Excerpt) Excerpt(params ReturnLine[] lines)
    {
        using var folder = new TempFolder();
        var path = folder.Write("ARA_2021.csv", ReturnLine.Csv(lines));
        var workspace = new Workspace(folder["none.db"], new FixedClock());
        var findings = ReceiveFile.Check(workspace, null, path, new ReturnOptions()).SelectMany(receipt => receipt.Findings).ToList();
        var selection = FaultSelection.Of(findings, new FaultFilter());
        return (selection, Assert.Single(ReadExcerpts.Of(workspace, path, selection)));
    }
}
