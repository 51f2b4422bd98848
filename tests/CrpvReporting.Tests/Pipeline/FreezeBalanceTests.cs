using System.Text;
using CrpvReporting.Pipeline;
using CrpvReporting.Report;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;
using CrpvReporting.Store;
using CrpvReporting.Store.Frozen;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Pipeline;

public sealed class FreezeBalanceTests
{
    private const string Label = "plénière octobre";

    [Fact]
    public void A_frozen_report_is_the_same_to_the_byte_whatever_is_imported_later()
    {
        using var store = new SmallStore();
        store.Import("ARA_2020.csv", new ReturnLine { Date = "01/02/2020", HalfDays = "2" });
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "3", Event = "E1", Participants = "12", Elected = "4" }, new ReturnLine { Theme = "SANTE", Dispositifs = "PRE", Perimeter = "autre" });
        store.Import("BFC_2021.csv", new ReturnLine { Title = "Atelier", Event = "E1", HalfDays = "2" });
        store.Freeze(2021, Label);
        var before = store.Files(2021, Label);

        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "1", Theme = "VRL" });
        store.Import("CVL_2021.csv", new ReturnLine { Title = "Autre chose", HalfDays = "2" });
        store.Import("ARA_2020.csv", new ReturnLine { Date = "01/03/2020", HalfDays = "1" });
        store.Import("BFC_2019.csv", new ReturnLine { Date = "01/03/2019" });
        store.Import("BFC_2022.csv", new ReturnLine { Date = "01/03/2022" });
        store.Freeze(2020, Label);

        var after = store.Files(2021, Label);
        Assert.Equal(before.Keys, after.Keys);
        Assert.All(before, file => Assert.True(file.Value.AsSpan().SequenceEqual(after[file.Key]), $"{file.Key} differs"));
        Assert.Contains("5\u00A0demi-journées d'intervention ont été réalisées", Tables(after), StringComparison.Ordinal);
        Assert.Equal(5m, store.HalfDays(2021));
        Assert.NotEqual(before["tableaux.txt"], store.Files(2021, null)["tableaux.txt"]);
    }

    [Fact]
    public void Whatever_is_imported_after_it_was_frozen_all_that_its_report_says_stays() => Gen.Select(Gen.Int[0, 3], Gen.Int[1, 9], Gen.Int[2019, 2022]).Array[1, 6].Sample(
        imports =>
        {
            using var store = new SmallStore();
            store.Import("ARA_2020.csv", new ReturnLine { Date = "01/02/2020", HalfDays = "2" });
            store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "3" });
            store.Freeze(2021, Label);
            var expected = Contents(store);
            foreach (var (centre, halfDays, year) in imports)
                store.Import($"{CodeLists.Shipped.Centres[centre].Code}_{year}.csv", new ReturnLine { Date = $"01/02/{year}", Title = $"Séance {halfDays}", HalfDays = $"{halfDays}" });
            Assert.Equal(expected, Contents(store));
        },
        iter: 10, threads: 1);

    [Fact]
    public void Its_cover_notes_and_text_say_what_was_frozen_and_what_was_accepted_and_why()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine());
        var frozen = store.TryFreeze(2021, Label, ("missing_centre", "Remontées promises"), ("missing_centre/GES", "Centre en travaux"), ("partial_year", Freezing.Reason)).Frozen!;

        var report = Report(store, Label);
        Assert.Contains(new CoverLine("Version figée", $"«\u00A0{Label}\u00A0», figée le 01/12/2022, empreinte {frozen.Sha256[..12]}"), report.Cover);
        Assert.DoesNotContain(report.Cover, line => line.Label == "Remplacée par");
        string[] expected =
        [
            $"Version figée : «\u00A0{Label}\u00A0», figée le 01/12/2022, empreinte {frozen.Sha256[..12]}. Ce qui est reçu ensuite n'y change rien.",
            "Limite acceptée avant publication : Grand Est (GES) n'a pas de remontée acceptée pour 2021. Raison : Centre en travaux.",
            "Limite acceptée avant publication : Mayotte (MYT) n'a pas de remontée acceptée pour 2021. Raison : Remontées promises.",
            "Limite acceptée avant publication : Auvergne-Rhône-Alpes (ARA) : l'année semble partielle, toutes les activités sont en mars 2021. Raison : Vu avec le centre.",
        ];
        Assert.All(expected, note => Assert.Contains(note, report.Notes.Select(said => said.Text)));
        Assert.All(expected, note => Assert.Contains(note, ReportText.TablesOf(report), StringComparison.Ordinal));
        Assert.DoesNotContain(Report(store, null).Notes, note => note.Text.StartsWith("Version figée", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_a_later_freeze_of_the_same_year_supersedes_it()
    {
        using var store = new SmallStore();
        store.Import("ARA_2020.csv", new ReturnLine { Date = "01/02/2020" });
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "3" });
        store.Freeze(2021, Label);
        var before = store.Files(2021, Label);
        store.Freeze(2020, "autre année");
        Assert.Equal(before, store.Files(2021, Label));

        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        var successor = store.Freeze(2021, "version corrigée");
        var report = Report(store, Label);
        Assert.Contains(new CoverLine("Remplacée par", $"«\u00A0version corrigée\u00A0», figée le 01/12/2022, empreinte {successor.ShortDigest}"), report.Cover);
        Assert.Contains(report.Notes, note => note.Text.StartsWith("Remplacée par la version figée «\u00A0version corrigée\u00A0»", StringComparison.Ordinal));
        Assert.DoesNotContain(Report(store, "version corrigée").Notes, note => note.Text.StartsWith("Remplacée", StringComparison.Ordinal));
        Assert.Equal((3m, 2m), (HalfDays(store, Label), HalfDays(store, "version corrigée")));
    }

    [Fact]
    public void A_label_is_found_and_taken_whatever_its_case_and_accents()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine());
        store.Freeze(2021, Label);
        Assert.Equal(Label, store.At(2021, "PLENIERE OCTOBRE").Frozen!.Balance.Label);
        Assert.Null(FreezeBalance.Find(store.Workspace, 2020, Label));
        Assert.Equal(
            "La version figée «\u00A0plénière octobre\u00A0» du 01/12/2022 existe déjà pour 2021 : choisissez un autre libellé.",
            Assert.Throws<StoreException>(() => store.Freeze(2021, "Plénière Octobre")).Message);
        Assert.Single(store.Read(opened => opened.FrozenBalances(2021)));
    }

    [Fact]
    public void Its_labels_stay_when_the_lists_change()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { Theme = "EDUCATION" });
        var former = store.Workspace with { Lists = CodeLists.Shipped.With([CodeList.Parse("themes", CodeLists.Shipped.Themes.Csv.Replace("Éducation", "École", StringComparison.Ordinal))]) };
        using (var opened = former.Open(StoreAccess.Write))
            FreezeBalance.Run(former, opened, 2021, Label, ReleaseGate.Check(former, opened, 2021).ToDictionary(item => item.Name, _ => Freezing.Reason));

        Assert.Contains("École", Tables(store.Files(2021, Label)), StringComparison.Ordinal);
        Assert.DoesNotContain("Éducation", Tables(store.Files(2021, Label)), StringComparison.Ordinal);
        Assert.Contains("Éducation", Tables(store.Files(2021, null)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE activity SET half_day_halves = half_day_halves + 2")]
    [InlineData("UPDATE activity SET participants = 7 WHERE id = (SELECT min(id) FROM activity)")]
    [InlineData("UPDATE source_file SET sha256 = 'f00'")]
    [InlineData("UPDATE frozen_balance SET label = 'plénière octobre !'")]
    [InlineData("UPDATE frozen_balance SET frozen_at = '2022-10-12T00:00:00Z'")]
    [InlineData("UPDATE frozen_balance SET lists = figures")]
    [InlineData("UPDATE frozen_balance SET figures = x'00'")]
    [InlineData("DELETE FROM frozen_return")]
    [InlineData("UPDATE frozen_acceptance SET reason = 'Sans importance' WHERE rank = 0")]
    public void A_database_changed_by_something_else_is_said_and_nothing_is_published(string sql)
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "3" });
        var frozen = store.Freeze(2021, Label);
        store.Run(sql);
        var message = Assert.Throws<StoreException>(() => store.Files(2021, Label)).Message;
        Assert.EndsWith($"(2021) ne correspond plus à son empreinte {frozen.ShortDigest} : la base a été modifiée hors de crpv. Reprenez une copie de sauvegarde.", message, StringComparison.Ordinal);
        Assert.Throws<StoreException>(() => store.Diff(2021, Label, null));
    }

    [Fact]
    public void The_returns_that_came_since_are_counted()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine());
        store.Freeze(2021, Label);
        Assert.Equal(0, Since(store));
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "3" });
        store.Import("BFC_2020.csv", new ReturnLine { Date = "01/02/2020" });
        store.Import("BFC_2022.csv", new ReturnLine { Date = "01/02/2022" });
        store.Import("CVL_2021.csv", new ReturnLine { HalfDays = "1,3" });
        Assert.Equal(2, Since(store));
    }

    private static int Since(SmallStore store)
    {
        var workspace = store.At(2021, Label);
        using var opened = workspace.Open(StoreAccess.Read);
        return opened.ReturnsSince(workspace.Frozen!);
    }

    private static decimal HalfDays(SmallStore store, string label)
    {
        var workspace = store.At(2021, label);
        using var opened = workspace.Open(StoreAccess.Read);
        return LoadBalance.Answer(workspace, opened, new(2021, [], [])).Total.Measures.HalfDays.Value;
    }

    /// <summary>Everything that a report says, before any rendering.</summary>
    private static string Contents(SmallStore store)
    {
        var workspace = store.At(2021, Label);
        using var opened = workspace.Open(StoreAccess.Read);
        var report = PublishReport.Build(workspace, opened, 2021);
        return string.Join(
            "\n",
            [
                ReportText.TablesOf(report), .. report.Cover.Select(line => $"{line}"), .. report.Notes, .. report.Figures.Select(figure => $"{figure.Title} {figure.TextAlternative} {figure.Reading}"),
                .. report.Lines!.Rows.Select(row => string.Join(' ', row.Select(cell => $"{cell.Words}{cell.Number}"))),
            ]);
    }

    private static BalanceReport Report(SmallStore store, string? label)
    {
        var workspace = store.At(2021, label);
        using var opened = workspace.Open(StoreAccess.Read);
        return PublishReport.Build(workspace, opened, 2021);
    }

    private static string Tables(SortedDictionary<string, byte[]> files) => Encoding.UTF8.GetString(files["tableaux.txt"]);
}
