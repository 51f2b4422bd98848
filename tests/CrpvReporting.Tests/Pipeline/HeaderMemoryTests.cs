using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Pipeline;
using CrpvReporting.Store;
using CrpvReporting.Tests.Import;
using Xunit;

namespace CrpvReporting.Tests.Pipeline;

/// <summary>What accepted returns teach about the headers of a centre.</summary>
public sealed class HeaderMemoryTests
{
    private static readonly ReturnOptions Volume = new() { Told = [new HeaderMatch("Volume", "demi_journees", HeaderStep.Told)] };

    [Fact]
    public void What_the_user_told_is_remembered_for_that_centre_alone()
    {
        using var store = new SmallStore();
        Assert.Equal(ReceiptStatus.Refused, Import(store, "ARA_2020.csv", "Volume").Status);
        Assert.Equal(ReceiptStatus.Accepted, Import(store, "ARA_2020.csv", "Volume", Volume).Status);

        var next = Import(store, "ARA_2021.csv", "VOLUME :");
        Assert.Equal(ReceiptStatus.Accepted, next.Status);
        Assert.Equal(FindingCodes.HeaderRemembered, Assert.Single(next.Findings).Code);
        Assert.EndsWith("(comme en 2020).", next.Findings[0].Message, StringComparison.Ordinal);
        Assert.Equal(ReceiptStatus.Refused, Import(store, "BFC_2021.csv", "Volume").Status);
        Assert.Equal("ARA Volume demi_journees told ARA_2020.csv 2020", Remembered(store));
    }

    [Fact]
    public void Synonyms_and_near_misses_are_remembered_and_names_are_not()
    {
        using var store = new SmallStore();
        store.ImportText("ARA_2021.csv", "date;intitule;Axe;type_activite;Thématique principale;mode;Demi-jounrées\n" + ReturnText.Line + "\n");
        Assert.Equal("ARA Axe mission synonym ARA_2021.csv 2021\nARA Demi-jounrées demi_journees near_miss ARA_2021.csv 2021", Remembered(store));
    }

    [Fact]
    public void A_refused_return_teaches_nothing()
    {
        using var store = new SmallStore();
        Assert.Equal(ReceiptStatus.Refused, Import(store, "ARA_2021.csv", "Volume", Volume, halfDays: "1,3").Status);
        Assert.Empty(Remembered(store));
    }

    [Fact]
    public void A_dry_run_uses_what_is_remembered_and_teaches_nothing()
    {
        using var store = new SmallStore();
        Import(store, "ARA_2021.csv", "Volume", Volume);
        var before = store.DumpAll();
        using (var dryRun = new DryRun(store.Workspace))
        {
            var receipt = dryRun.Take(store.Folder.Write("ARA_2021.csv", Text("ARA_2021.csv", "Volume", "2")), new ReturnOptions()).Single();
            Assert.Equal((ReceiptStatus.Accepted, 2), (receipt.Status, receipt.Version));
            Assert.Equal((1m, 2m), (receipt.Change!.Before.HalfDays.Value, receipt.Change.After.HalfDays.Value));
        }

        Assert.Equal(before, store.DumpAll());
    }

    [Fact]
    public void A_check_uses_what_is_remembered_and_teaches_nothing()
    {
        using var store = new SmallStore();
        Import(store, "ARA_2020.csv", "Volume", Volume);
        var before = store.DumpAll();
        Assert.Equal(ReceiptStatus.Accepted, Check("ARA_2021.csv", "Volume", new ReturnOptions()));
        Assert.Equal(ReceiptStatus.Accepted, Check("BFC_2021.csv", "Volume", Volume));
        Assert.Equal(ReceiptStatus.Refused, Check("BFC_2021.csv", "Volume", new ReturnOptions()));
        Assert.Equal(before, store.DumpAll());

        ReceiptStatus Check(string name, string header, ReturnOptions options)
        {
            using var opened = store.Workspace.OpenIfAny();
            return ReceiveFile.Check(store.Workspace, opened, store.Folder.Write(name, Text(name, header, "1")), options).Single().Status;
        }
    }

    [Fact]
    public void The_same_bytes_are_unchanged_and_what_was_learnt_stays_as_it_was()
    {
        using var store = new SmallStore();
        Import(store, "ARA_2021.csv", "Volume", Volume);
        var before = store.DumpAll();
        Assert.Equal(ReceiptStatus.Unchanged, Import(store, "ARA_2021.csv", "Volume").Status);
        Assert.Equal(ReceiptStatus.Unchanged, Import(store, "ARA_2021.csv", "Volume", Volume).Status);
        Assert.Equal(before, store.DumpAll());
    }

    [Fact]
    public void The_same_bytes_are_read_anew_when_the_user_tells_the_field_of_a_column_that_was_left_aside()
    {
        using var store = new SmallStore();
        var text = ReturnText.With(("Volume", "12"));
        var told = new ReturnOptions { Told = [new HeaderMatch("Volume", "participants", HeaderStep.Told)] };
        store.ImportText("ARA_2021.csv", text);
        var again = store.ImportText("ARA_2021.csv", text, told).Single();
        Assert.Equal((ReceiptStatus.Accepted, 2), (again.Status, again.Version));
        Assert.Equal(12, store.Ask(2021).Total.Measures.Participants);
        var third = store.ImportText("ARA_2021.csv", text, told).Single();
        Assert.Equal((ReceiptStatus.Unchanged, 2), (third.Status, third.Version));
        Assert.Equal(ReceiptStatus.Unchanged, store.ImportText("ARA_2021.csv", text).Single().Status);
    }

    [Fact]
    public void A_header_row_that_only_memory_knows_is_found_below_a_title()
    {
        using var store = new SmallStore();
        var told = new ReturnOptions
        {
            Told =
            [
                .. new[] { ("Quand ?", "date"), ("Quoi ?", "intitule"), ("Pourquoi ?", "mission"), ("Comment ?", "type_activite"), ("Sur quoi ?", "thematique"), ("D'où ?", "mode"), ("Combien ?", "demi_journees") }
                    .Select(pair => new HeaderMatch(pair.Item1, pair.Item2, HeaderStep.Told)),
            ],
        };
        var header = $"Bilan\n\n{string.Join(';', told.Told.Select(match => match.Header))}\n";
        Assert.Equal(ReceiptStatus.Accepted, store.ImportText("ARA_2020.csv", header + Line("ARA_2020.csv", "1"), told).Single().Status);
        Assert.Equal(ReceiptStatus.Accepted, store.ImportText("ARA_2021.csv", header + Line("ARA_2021.csv", "1")).Single().Status);
    }

    [Fact]
    public void A_match_keeps_the_return_that_taught_it_until_it_means_something_else()
    {
        using var store = new SmallStore();
        Import(store, "ARA_2020.csv", "Volume", Volume);
        Import(store, "ARA_2021.csv", "Volume", Volume);
        Assert.Equal("ARA Volume demi_journees told ARA_2020.csv 2020", Remembered(store));

        var other = new ReturnOptions { Told = [new HeaderMatch("Volume", "participants", HeaderStep.Told)] };
        Assert.Equal(ReceiptStatus.Accepted, store.ImportText("ARA_2022.csv", ReturnText.With(("date", "15/03/2022"), ("Volume", "12")), other).Single().Status);
        Assert.Equal("ARA Volume participants told ARA_2022.csv 2022", Remembered(store));
    }

    [Fact]
    public void What_is_forgotten_is_recognised_no_more()
    {
        using var store = new SmallStore();
        var path = store.ImportText("ARA_2020.csv", "date;intitule;Axe;type_activite;thematique;mode;Volume\n" + Line("ARA_2020.csv", "1") + "\n", Volume);
        Assert.Equal(ReceiptStatus.Accepted, path.Single().Status);
        Assert.Equal((0, 1, 1, 0), (Forget("BFC", null), Forget("ARA", "volume"), Forget("ARA", null), Forget("ARA", null)));
        Assert.Equal(ReceiptStatus.Refused, Import(store, "ARA_2021.csv", "Volume").Status);

        int Forget(string centre, string? header)
        {
            using var opened = store.Workspace.Open(StoreAccess.Write);
            return opened.ForgetMatches(opened.Lists.Centres.Get(centre), header);
        }
    }

    [Fact]
    public void What_is_remembered_refers_to_returns_that_are_there()
    {
        using var store = new SmallStore();
        Import(store, "ARA_2020.csv", "Volume", Volume);
        Assert.Equal("-- PRAGMA foreign_key_check", store.Dump("PRAGMA foreign_key_check"));
    }

    private static Receipt Import(SmallStore store, string name, string header, ReturnOptions? options = null, string halfDays = "1") =>
        store.ImportText(name, Text(name, header, halfDays), options).Single();

    private static string Text(string name, string header, string halfDays) =>
        $"{ReturnText.Header.Replace("demi_journees", header, StringComparison.Ordinal)}\n{Line(name, halfDays)}\n";

    private static string Line(string name, string halfDays) =>
        $"{ReturnText.Line.Replace("2021", name[4..8], StringComparison.Ordinal)[..^1]}{halfDays}";

    private static string Remembered(SmallStore store) => string.Join('\n', store.Read(opened => opened.RememberedMatches()).Select(remembered =>
        $"{remembered.Centre.Code} {remembered.Match.Header} {remembered.Match.Field} {HeaderStepNames.NameOf(remembered.Match.Step)} {remembered.File} {remembered.Year}"));
}
