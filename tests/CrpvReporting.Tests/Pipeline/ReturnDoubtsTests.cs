using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Pipeline;
using CrpvReporting.Store;
using Xunit;

namespace CrpvReporting.Tests.Pipeline;

/// <summary>What is to be confirmed of a return once it is held against last year and the other centres.</summary>
public sealed class ReturnDoubtsTests
{
    [Fact]
    public void A_total_ten_times_that_of_last_year_is_to_be_confirmed()
    {
        using var store = new SmallStore();
        store.Import("ARA_2020.csv", Lines(2020, 8));
        Doubt(store, "ARA_2021.csv", Lines(2021, 80), FindingCodes.FarFromLastYear, null, "janvier 2021\u00A0: 80\u00A0demi-journées, contre 8\u00A0demi-journées un an plus tôt.");
    }

    [Fact]
    public void A_month_that_has_become_empty_is_to_be_confirmed()
    {
        using var store = new SmallStore();
        store.Import("ARA_2020.csv", [.. Lines(2020, 1, 1), .. Lines(2020, 12, 2), .. Lines(2020, 1, 3)]);
        Doubt(store, "ARA_2021.csv", [.. Lines(2021, 6, 1), .. Lines(2021, 6, 3)], FindingCodes.EmptyMonth, null, "aucune activité en février 2021, contre 12\u00A0lignes");
    }

    [Fact]
    public void A_block_of_last_year_is_to_be_confirmed()
    {
        using var store = new SmallStore();
        store.Import("ARA_2020.csv", Lines(2020, 6));
        Doubt(store, "ARA_2021.csv", [.. Lines(2020, 6).Select(line => line with { Date = line.Date.Replace("2020", "2021", StringComparison.Ordinal) })], FindingCodes.CopiedLines, 2, "lignes 2 à 7\u00A0: ces lignes sont celles de 2020");
    }

    [Fact]
    public void An_event_that_the_other_centre_does_not_have_is_to_be_confirmed_on_both_sides()
    {
        using var store = new SmallStore();
        store.Import("BFC_2021.csv", new ReturnLine { Title = "Rencontre des élus" });
        var text = ReturnLine.Csv(new ReturnLine { Event = "E1" }).Replace("id_evenement", "co_organisateurs;id_evenement", StringComparison.Ordinal).Replace(";E1", ";BFC;E1", StringComparison.Ordinal);
        var finding = Assert.Single(store.ImportText("ARA_2021.csv", text).Single().Findings);
        Assert.Equal((FindingCodes.OneSidedEvent, Severity.Warning, 2), (finding.Code, finding.Severity, finding.Row));
        Doubt(store, "BFC_2021.csv", [new ReturnLine { Title = "Rencontre des maires" }], FindingCodes.OneSidedEvent, null, "la remontée du centre ARA (ligne 2) partage avec ce centre l'événement «\u00A0E1\u00A0»");
    }

    [Fact]
    public void Nearly_the_same_line_in_another_centre_is_to_be_confirmed()
    {
        using var store = new SmallStore();
        store.Import("BFC_2021.csv", new ReturnLine { Title = "Journée régionale de la réussite éducative" });
        Doubt(store, "ARA_2021.csv", [new ReturnLine { Title = "Journée régional de la réussite educative" }], FindingCodes.NearIdenticalLines, 2, "ressemble à une ligne du même jour dans la remontée du centre BFC (ligne 2)");
    }

    [Fact]
    public void A_return_with_an_error_is_not_held_against_others()
    {
        using var store = new SmallStore();
        store.Import("ARA_2020.csv", Lines(2020, 8));
        Assert.All(store.Import("ARA_2021.csv", [.. Lines(2021, 80), new ReturnLine { HalfDays = "x" }]).Single().Findings, finding => Assert.Equal(Severity.Error, finding.Severity));
    }

    /// <summary>Check, dry run and import say the same.</summary>
    private static void Doubt(SmallStore store, string name, IReadOnlyList<ReturnLine> lines, string code, int? row, string words)
    {
        var path = store.Folder.Write(name, ReturnLine.Csv([.. lines]));
        var check = store.Read(open => ReceiveFile.Check(store.Workspace, open, path, new ReturnOptions()).Single());
        using (var dryRun = new DryRun(store.Workspace))
            Assert.Equal(check.Findings, dryRun.Take(path, new ReturnOptions()).Single().Findings);
        var import = store.Import(name, [.. lines]).Single();
        Assert.Equal(check.Findings, import.Findings);
        Assert.Equal(ReceiptStatus.AcceptedWithWarnings, import.Status);
        Assert.Contains(import.Findings, finding => (finding.Code, finding.Severity, finding.Row) == (code, Severity.Warning, row) && finding.Message.Contains(words, StringComparison.OrdinalIgnoreCase));
    }

    private static ReturnLine[] Lines(int year, int count, int month = 1) =>
    [
        .. Enumerable.Range(0, count).Select(i => new ReturnLine
        {
            Date = string.Create(CultureInfo.InvariantCulture, $"{(i % 28) + 1:00}/{month:00}/{year}"),
            Title = string.Create(CultureInfo.InvariantCulture, $"Séance {i} du centre, mois {month}"),
        }),
    ];
}
