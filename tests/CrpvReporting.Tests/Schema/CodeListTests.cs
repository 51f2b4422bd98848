using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Schema;
using Xunit;

namespace CrpvReporting.Tests.Schema;

public sealed class CodeListTests
{
    public static TheoryData<string> Names => [.. CodeLists.Shipped.All.Select(list => list.Name)];

    [Fact]
    public void A_closed_code_gives_its_place_to_the_one_that_it_names_from_the_year_after()
    {
        var list = CodeList.Parse("essai", "code;libelle;valide_de;valide_a;remplace_par\nA;A;;2018;B\nB;B;2019;2020;C\nC;C;2021;;\nD;D;;2020;\n");
        Assert.Equal("A B C C", string.Join(' ', new[] { 2018, 2019, 2021, 2030 }.Select(year => list.InForce(list[0], year).Code)));
        Assert.Equal("D", list.InForce(list[3], 2021).Code);
    }

    [Theory]
    [InlineData("A;A;2018;Z")]
    [InlineData("A;A;2018;B\nB;B;2019;A")]
    [InlineData("A;A;2018;A")]
    public void A_list_that_names_an_heir_that_it_does_not_have_or_goes_round_in_circles_is_refused(string rows) =>
        Assert.Throws<InvalidDataException>(() => CodeList.Parse("essai", "code;libelle;valide_a;remplace_par\n" + rows + "\n"));

    [Fact]
    public void The_rows_of_the_lists_are_these() =>
        Snapshot.Matches(string.Join('\n', CodeLists.Shipped.All.Select(list =>
            $"{list.Name} ({list.Count})\n" + string.Join('\n', list.Select(entry => $"  {entry.Code} ; {entry.Label} ; {entry.ValidFrom}-{entry.ValidTo} ; {string.Join(" | ", entry.Synonyms)}")))));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_two_rows_of_a_list_can_be_taken_for_one_another(string name)
    {
        var keys = CodeLists.Shipped[name].SelectMany(entry => new[] { MatchKey.Of(entry.Code), MatchKey.Of(entry.Label) }.Distinct().Concat(entry.Synonyms.Select(synonym => MatchKey.Of(synonym))));
        Assert.Empty(keys.GroupBy(key => key).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.DoesNotContain("", keys);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_row_is_found_by_its_code_or_label_in_any_case_with_or_without_accents(string name)
    {
        var list = CodeLists.Shipped[name];
        foreach (var entry in list)
            foreach (var text in new[] { entry.Code, entry.Label, entry.Code.ToLowerInvariant(), entry.Label.ToUpperInvariant(), MatchKey.Of(entry.Label), $" {entry.Label} " })
                Assert.Same(entry, list.Find(text));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_row_is_found_by_each_of_its_synonyms_and_the_caller_is_told(string name)
    {
        var list = CodeLists.Shipped[name];
        foreach (var entry in list)
        {
            Assert.Same(entry, list.Find(entry.Label, out var isSynonym));
            Assert.False(isSynonym);
            foreach (var synonym in entry.Synonyms.Concat(entry.Synonyms.Select(synonym => synonym.ToUpperInvariant())))
            {
                Assert.Same(entry, list.Find(synonym, out isSynonym));
                Assert.True(isSynonym);
            }
        }
    }

    [Fact]
    public void No_name_of_a_row_is_two_other_rows_named_one_after_the_other()
    {
        // Punctuation is forgotten: « Prévention, santé » would be the synonym « prévention santé » of one of the two.
        foreach (var list in ActivitySchema.Shipped.Fields.Where(field => field.Type == FieldType.Codes).Select(field => field.List!).Distinct())
            Assert.Empty(
                from name in list.Keys
                from length in Enumerable.Range(1, name.Key.Length - 1)
                let first = list.Find(name.Key.AsSpan(0, length))
                let second = list.Find(name.Key.AsSpan(length))
                where first is not null && second is not null && (first != name.Entry || second != name.Entry)
                select name.Key);
    }

    [Fact]
    public void Only_periods_are_never_written_by_centres_and_have_no_synonym() =>
        Assert.Equal(["periods"], CodeLists.Shipped.All.Where(list => list.All(entry => entry.Synonyms.Count == 0)).Select(list => list.Name));

    [Theory]
    [InlineData("centres", "Île-de-France")]
    [InlineData("centres", "Occitanie")]
    [InlineData("centres", "Réunion")]
    [InlineData("themes", "parentalité")]
    [InlineData("themes", "citoyenneté")]
    [InlineData("themes", "cohésion sociale")]
    [InlineData("scales", "local")]
    [InlineData("perimeters", "oui")]
    [InlineData("perimeters", "non")]
    public void What_could_be_two_rows_is_a_synonym_of_none(string name, string text) => Assert.Null(CodeLists.Shipped[name].Find(text));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_year_of_validity_is_a_year_and_the_last_does_not_precede_the_first(string name)
    {
        foreach (var entry in CodeLists.Shipped[name])
        {
            foreach (var column in new[] { "valide_de", "valide_a" })
                if (entry.Attributes.TryGetValue(column, out var text) && text.Length > 0)
                    Assert.InRange(int.Parse(text, CultureInfo.InvariantCulture), 2000, 2100);
            Assert.False(entry.ValidTo < entry.ValidFrom);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_row_has_a_cell_in_every_column(string name)
    {
        var lines = File.ReadAllLines(RepositoryFolder.Of("src", "CrpvReporting", "Schema", "Lists", $"{name}.csv"));
        Assert.All(lines, line => Assert.Equal(lines[0].Count(c => c == ';'), line.Count(c => c == ';')));
    }

    [Fact]
    public void A_code_is_found_even_when_the_label_of_an_earlier_row_is_the_same_word()
    {
        var list = CodeList.Parse("essai", "code;libelle\nA;B\nB;Bravo\n");
        Assert.Same(list[1], list.Find("B"));
        Assert.Same(list[1], list.Find("b"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("--")]
    [InlineData("RESEAUX")]
    public void A_text_that_is_no_row_is_not_found(string text) => Assert.Null(CodeLists.Shipped.Missions.Find(text));

    [Fact]
    public void A_text_of_any_length_can_be_looked_for() => Assert.Null(CodeLists.Shipped.Missions.Find(new string('é', 100_000)));

    [Fact]
    public void Only_one_perimeter_enters_the_headline() =>
        Assert.Single(CodeLists.Shipped.Perimeters, entry => entry.Has("principal"));

    [Fact]
    public void Nineteen_centres_are_expected_each_year_from_2017_to_2022() =>
        Assert.All(Enumerable.Range(2017, 6), year => Assert.Equal(19, CodeLists.Shipped.Centres.ValidIn(year).Count()));

    [Fact]
    public void Five_centres_are_overseas() => Assert.Equal(5, CodeLists.Shipped.Centres.Count(entry => entry.Has("outre_mer")));

    [Fact]
    public void Region_codes_keep_their_zeros() =>
        Assert.Equal("01", CodeLists.Shipped.Centres.First(entry => entry.Has("outre_mer")).Attributes["regions"]);
}
