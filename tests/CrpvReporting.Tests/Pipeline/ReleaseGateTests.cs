using CrpvReporting.Pipeline;
using CrpvReporting.Schema;
using CrpvReporting.Store;
using Xunit;

namespace CrpvReporting.Tests.Pipeline;

/// <summary>What stands between a balance and its publication: each rule, with the smallest database that breaks it.</summary>
public sealed class ReleaseGateTests
{
    [Fact]
    public void A_year_without_an_accepted_return_cannot_be_frozen()
    {
        using var store = new SmallStore();
        store.Import("ARA_2020.csv", new ReturnLine { Date = "01/02/2020" });
        Blocks(store, 2021, "no_return", "Aucune remontée acceptée pour 2021 : importez d'abord les remontées.");
    }

    [Theory]
    [InlineData("UPDATE submission SET line_count = line_count + 1", "3\u00A0lignes et 4\u00A0demi-journées annoncées à l'import, 2\u00A0lignes et 4\u00A0demi-journées trouvées")]
    [InlineData("UPDATE submission_sheet SET half_day_halves = half_day_halves - 1", "2\u00A0lignes et 3,5\u00A0demi-journées annoncées à l'import, 2\u00A0lignes et 4\u00A0demi-journées trouvées")]
    [InlineData("UPDATE activity SET half_day_halves = 0 WHERE row = 2", "2\u00A0lignes et 4\u00A0demi-journées annoncées à l'import, 2\u00A0lignes et 1\u00A0demi-journée trouvées")]
    public void Counts_that_are_not_those_of_the_lines_block(string sql, string words)
    {
        using var store = TwoLines();
        store.Run(sql);
        Blocks(store, 2021, "wrong_counts/ARA/2021", $"ARA 2021, ARA_2021.csv : {words} dans la base. Reprenez une copie de sauvegarde.");
    }

    [Fact]
    public void The_years_before_are_held_to_the_same_since_the_report_has_their_series()
    {
        using var store = TwoLines();
        store.Import("BFC_2020.csv", new ReturnLine { Date = "01/02/2020" });
        store.Import("BFC_2022.csv", new ReturnLine { Date = "01/02/2022" });
        store.Run("UPDATE submission SET line_count = 9 WHERE year <> 2021");
        Assert.Equal("wrong_counts/BFC/2020", Assert.Single(store.Gate(2021)).Name);
    }

    [Fact]
    public void A_reference_to_nothing_blocks()
    {
        using var store = TwoLines();
        store.Run("PRAGMA foreign_keys = OFF; DELETE FROM submission_sheet");
        Blocks(store, 2021, "broken_reference/activity", "La base est incohérente : 2\u00A0lignes de la table activity renvoient à ce qui n'existe plus. Reprenez une copie de sauvegarde.");
    }

    [Fact]
    public void A_damaged_file_blocks()
    {
        using var store = TwoLines();
        // An index that no longer has the rows of its table: what the engine's own check is for.
        store.Run("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'finding_by_submission'");
        var item = store.Gate(2021)[0];
        Assert.Equal(("database_damaged", true), (item.Name, item.IsBlocking));
        Assert.StartsWith("La base est endommagée (", item.Message, StringComparison.Ordinal);
        Assert.Null(store.TryFreeze(2021, "x").Frozen);
    }

    [Theory]
    [InlineData("UPDATE code SET code = 'ANCIEN' WHERE list = 'modes' AND code = 'PRESENTIEL'", "missing_code/modes/ANCIEN/2021", "Le code ANCIEN n'est plus dans la liste «\u00A0modes\u00A0» (2021, ARA) : remettez-le, et fermez-le avec valide_a s'il ne doit plus servir.")]
    [InlineData("UPDATE code_set SET codes = 'NPNRU|ANCIEN'", "missing_code/dispositifs/ANCIEN/2021", "Le code ANCIEN n'est plus dans la liste «\u00A0dispositifs\u00A0» (2021, ARA) : remettez-le, et fermez-le avec valide_a s'il ne doit plus servir.")]
    [InlineData("UPDATE code SET list = 'couleurs' WHERE list = 'themes' AND code = 'EDUCATION'", "missing_list/couleurs/EDUCATION/2021", "La liste de codes «\u00A0couleurs\u00A0» manque, le code EDUCATION y renvoie (2021, ARA) : remettez la liste.")]
    [InlineData("UPDATE code SET code = 'OLD' WHERE list = 'centres' AND code = 'ARA'", "missing_code/centres/OLD/2021", "Le code OLD n'est plus dans la liste «\u00A0centres\u00A0» (2021, OLD) : remettez-le, et fermez-le avec valide_a s'il ne doit plus servir.")]
    public void A_code_that_the_lists_do_not_have_blocks(string sql, string name, string message)
    {
        using var store = TwoLines();
        store.Run(sql);
        Blocks(store, 2021, name, message);
    }

    [Fact]
    public void A_row_of_a_list_used_outside_its_years_blocks()
    {
        using var store = TwoLines();
        var closed = CodeLists.Shipped.With([CodeList.Parse("modes", "code;libelle;valide_de;valide_a\nPRESENTIEL;Présentiel;2017;2020\n")]);
        var item = Assert.Single(store.Read(opened => ReleaseGate.Check(store.Workspace with { Lists = closed }, opened, 2021)));
        Assert.Equal(
            ("code_not_valid/modes/PRESENTIEL/2021", "Le code PRESENTIEL de la liste «\u00A0modes\u00A0» n'est pas valide en 2021 (ARA) : corrigez sa période dans la liste, ou la remontée.", true),
            (item.Name, item.Message, item.IsBlocking));
    }

    [Fact]
    public void What_blocks_cannot_be_accepted()
    {
        using var store = TwoLines();
        store.Run("UPDATE submission SET line_count = 9");
        var outcome = store.TryFreeze(2021, "x", ("wrong_counts", "tant pis"));
        Assert.Null(outcome.Frozen);
        Assert.Null(Assert.Single(outcome.Items).Reason);
    }

    [Fact]
    public void Each_missing_centre_is_one_warning()
    {
        using var store = TwoLines();
        store.Import("BFC_2021.csv", new ReturnLine { HalfDays = "1,3" });
        var missing = store.Gate(2021).Where(item => item.Name.StartsWith("missing_centre/", StringComparison.Ordinal)).ToList();
        Assert.Equal(18, missing.Count);
        Assert.All(missing, item => Assert.False(item.IsBlocking));
        Assert.Equal("Grand Est (GES) n'a pas de remontée acceptée pour 2021.", missing.Single(item => item.Name == "missing_centre/GES").Message);
        Assert.EndsWith("n'a pas de remontée acceptée pour 2021 ; son dernier envoi a été refusé.", missing.Single(item => item.Name == "missing_centre/BFC").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_last_attempt_that_was_refused_is_a_warning()
    {
        using var store = TwoLines();
        store.Import("ARA_2021_bis.csv", new ReturnLine { HalfDays = "1,3" });
        Warns(store, "refused_attempt/ARA", "Auvergne-Rhône-Alpes (ARA) : le dernier envoi, ARA_2021_bis.csv, a été refusé ; la version 1 est comptée à sa place.");
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        Assert.DoesNotContain(store.Gate(2021), item => item.Name.StartsWith("refused_attempt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("01/01/2021", "30/09/2021", "les activités vont de janvier à septembre 2021.")]
    [InlineData("01/04/2021", "31/12/2021", "les activités vont d'avril à décembre 2021.")]
    [InlineData("15/03/2021", "15/03/2021", "toutes les activités sont en mars 2021.")]
    [InlineData("01/03/2021", "01/10/2021", null)]
    public void A_quarter_without_an_activity_at_one_end_of_the_year_is_a_warning(string first, string last, string? words)
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { Date = first }, new ReturnLine { Date = last, Title = "Autre" });
        if (words is null)
            Assert.DoesNotContain(store.Gate(2021), item => item.Name.StartsWith("partial_year", StringComparison.Ordinal));
        else
            Warns(store, "partial_year/ARA", $"Auvergne-Rhône-Alpes (ARA) : l'année semble partielle, {words}");
    }

    [Fact]
    public void A_doubt_that_nobody_answered_is_a_warning_until_it_is_confirmed()
    {
        using var store = TwoLines();
        store.Import("BFC_2021.csv", new ReturnLine { Title = "Rencontre des acteurs" });
        Warns(
            store, "unconfirmed/BFC/near_identical_lines/1",
            "Bourgogne-Franche-Comté (BFC), non confirmé : ligne 2\u00A0: «\u00A0Rencontre des acteurs\u00A0» ressemble à une ligne du même jour dans la remontée du centre ARA (ligne 2).");
        using (var opened = store.Workspace.Open(StoreAccess.Write))
            ConfirmDoubts.Answer(opened, 2021, ["BFC"], "Deux rencontres");
        Assert.DoesNotContain(store.Gate(2021), item => item.Name.StartsWith("unconfirmed", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_frozen_until_every_warning_has_a_reason()
    {
        using var store = TwoLines();
        var refused = store.TryFreeze(2021, "x", ("missing_centre", "promise en janvier"));
        Assert.Null(refused.Frozen);
        Assert.Equal(["partial_year/ARA"], refused.Items.Where(item => !item.IsSettled).Select(item => item.Name));
        Assert.Equal(0, store.Long("SELECT count(*) FROM frozen_balance"));

        var frozen = store.TryFreeze(2021, "x", ("missing_centre", "promise en janvier"), ("MISSING_CENTRE/ges", "en travaux"), ("partial_year/ARA", "créé en mars")).Frozen!;
        Assert.Equal("en travaux", frozen.Accepted.Single(accepted => accepted.Name == "missing_centre/GES").Reason);
        Assert.Equal(17, frozen.Accepted.Count(accepted => accepted.Reason == "promise en janvier"));
    }

    [Fact]
    public void A_name_that_accepts_nothing_is_told()
    {
        using var store = TwoLines();
        Assert.StartsWith(
            "Rien à accepter sous le nom missing_centre/ARA. Avertissements à accepter : missing_centre/BFC, ",
            Assert.Throws<StoreException>(() => store.TryFreeze(2021, "x", ("missing_centre", "a"), ("missing_centre/ARA", "b"))).Message, StringComparison.Ordinal);
    }

    private static SmallStore TwoLines()
    {
        var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "3", Dispositifs = "PRE|NPNRU" }, new ReturnLine { Title = "Atelier" });
        return store;
    }

    private static void Blocks(SmallStore store, int year, string name, string message)
    {
        var item = Assert.Single(store.Gate(year));
        Assert.Equal((name, message, true), (item.Name, item.Message, item.IsBlocking));
        Assert.Null(store.TryFreeze(year, "x").Frozen);
        Assert.Equal(0, store.Long("SELECT count(*) FROM frozen_balance"));
    }

    private static void Warns(SmallStore store, string name, string message)
    {
        var item = Assert.Single(store.Gate(2021), item => item.Name == name);
        Assert.Equal((message, false), (item.Message, item.IsBlocking));
    }
}
