using CrpvReporting.Report.Text;
using CrpvReporting.Schema;
using CrpvReporting.Schema.Editing;
using Xunit;

namespace CrpvReporting.Tests.Schema.Editing;

public sealed class ListRulesTests
{
    private static readonly CodeLists Lists = CodeLists.Shipped;

    public static TheoryData<string> Editable => [.. Lists.All.Select(list => list.Name).Where(ListColumns.MayEdit)];

    [Theory]
    [MemberData(nameof(Editable))]
    public void Every_shipped_row_would_pass_as_an_edit_of_itself(string name)
    {
        var list = Lists[name];
        foreach (var entry in list)
        {
            var edit = ListRules.Tidy(list, new ListEdit(name, entry.Code, entry.Attributes, "essai"));
            Assert.Equal([ListFaultKind.NoChange], ListRules.Check(list, list, edit).Select(fault => fault.Kind));
        }
    }

    [Theory]
    [MemberData(nameof(Editable))]
    public void A_list_overlaid_by_its_own_rows_is_the_same_list_with_its_validity(string name)
    {
        var list = Lists[name];
        var edits = list.Select((entry, i) => new EditedRow(i + 1, name, entry.Code, entry.Attributes, "", default)).ToList();
        var overlaid = EditedLists.Over(Lists, edits)[name];
        Assert.Equal(
            list.Select(entry => $"{entry.Code} {entry.Label} {entry.ValidFrom} {entry.ValidTo} {entry.GroupIndex} {string.Join('|', entry.Synonyms)}"),
            overlaid.Select(entry => $"{entry.Code} {entry.Label} {entry.ValidFrom} {entry.ValidTo} {entry.GroupIndex} {string.Join('|', entry.Synonyms)}"));
    }

    [Fact]
    public void Lists_without_edits_are_the_shipped_ones() => Assert.Same(Lists, EditedLists.Over(Lists, []));

    [Fact]
    public void A_new_code_comes_last_and_keeps_quotes_and_separators()
    {
        var list = EditedLists.Over(Lists, [new EditedRow(1, "scales", "QUARTIER_VECU", new Dictionary<string, string> { ["libelle"] = "Quartier « vécu » ; \"ressenti\"", ["valide_de"] = "2022" }, "", default)]).Scales;
        Assert.Equal("QUARTIER_VECU", list[^1].Code);
        Assert.Equal("Quartier « vécu » ; \"ressenti\"", list[^1].Label);
        Assert.Equal(2022, list[^1].ValidFrom);
        Assert.Equal(Lists.Scales.Select(entry => entry.Code), list.SkipLast(1).Select(entry => entry.Code));
    }

    [Fact]
    public void A_code_added_then_withdrawn_is_gone_and_a_shipped_one_stays()
    {
        EditedRow[] edits =
        [
            new(1, "scales", "ESSAI", new Dictionary<string, string> { ["libelle"] = "Essai" }, "", default),
            new(2, "scales", "ESSAI", null, "", default),
            new(3, "scales", Lists.Scales[0].Code, null, "", default),
        ];
        Assert.Equal(Lists.Scales.Select(entry => entry.Code), EditedLists.Over(Lists, edits).Scales.Select(entry => entry.Code));
    }

    [Theory]
    [InlineData("themes", "", "libelle=Tiers-lieux", "Code : à remplir.")]
    [InlineData("themes", "Santé", "libelle=Tiers-lieux", "Code incorrect : « Santé ». Écrivez des majuscules sans accent, des chiffres et des traits bas, en commençant par une lettre, par exemple SANTE_MENTALE.")]
    [InlineData("themes", "SANTE", "libelle=Tiers-lieux", "Le code SANTE existe déjà dans cette liste. Modifiez-le, ou choisissez un autre code.")]
    [InlineData("themes", "SM", "libelle=", "Libellé : à remplir.")]
    [InlineData("themes", "SM", "libelle=--", "Libellé : à remplir.")]
    [InlineData("themes", "SM", "libelle=SANTÉ", "« SANTÉ » désigne déjà la ligne SANTE de cette liste. Choisissez un nom qui ne désigne qu'une ligne.")]
    [InlineData("themes", "SM", "libelle=Tiers-lieux;synonymes=friche|laïcité", "« laïcité » désigne déjà la ligne VRL de cette liste. Choisissez un nom qui ne désigne qu'une ligne.")]
    [InlineData("themes", "SM", "libelle=Santé, éducation", "« Santé, éducation » peut se lire comme deux lignes à la suite, dont SANTE. Choisissez un nom qui ne désigne qu'une ligne.")]
    [InlineData("themes", "SM", "libelle=Tiers-lieux;groupe=", "Groupe : choisissez un groupe de la liste.")]
    [InlineData("themes", "SM", "libelle=Tiers-lieux;groupe=SOINS", "Groupe : choisissez un groupe de la liste.")]
    [InlineData("themes", "SM", "libelle=Tiers-lieux;valide_de=21", "Première année : « 21 » n'est pas une année. Écrivez une année de 2000 à 2100, ou rien.")]
    [InlineData("themes", "SM", "libelle=Tiers-lieux;valide_de=2022;valide_a=2021", "La dernière année précède la première. Corrigez l'une des deux.")]
    [InlineData("themes", "SM", "libelle=Tiers-lieux;residuel=peut-être", "Valeur « autre » : choisissez oui ou non.")]
    [InlineData("themes", "SM", "libelle=Tiers-lieux;remplace_par=EDUCATION", "Seul un code fermé est remplacé : écrivez sa dernière année, ou ne choisissez pas de remplaçant.")]
    [InlineData("themes", "SM", "libelle=Tiers-lieux;valide_a=2022;remplace_par=SM", "Remplacé par : « SM » ne convient pas. Choisissez un autre code de la liste, qui ne mène pas à celui-ci.")]
    [InlineData("themes", "SM", "libelle=Tiers-lieux;valide_a=2022;remplace_par=RIEN", "Remplacé par : « RIEN » ne convient pas. Choisissez un autre code de la liste, qui ne mène pas à celui-ci.")]
    [InlineData("themes", "SM", "libelle=Tiers|lieux", "Libellé : un caractère ne convient pas. Écrivez des lettres, des chiffres et de la ponctuation, sans barre « | ».")]
    [InlineData("centres", "COR", "libelle=Centre de ressources Corse;regions=9", "Régions : « 9 » ne convient pas. Écrivez des codes de deux chiffres séparés par « | », par exemple 52|53.")]
    [InlineData("centres", "COR", "libelle=Centre de ressources Corse;regions=94;tuile_colonne=3", "Carte en cases : remplissez la colonne et la ligne, ou aucune des deux.")]
    [InlineData("centres", "COR", "libelle=Centre de ressources Corse;regions=94;tuile_colonne=3;tuile_ligne=4", "Carte en cases : cette place est celle de ARA. Choisissez-en une autre.")]
    [InlineData("periods", "COUVRE_FEU", "libelle=Couvre-feu;debut=2020-12-15;fin=2020-12-01", "Le dernier jour précède le premier. Corrigez l'un des deux.")]
    [InlineData("periods", "COUVRE_FEU", "libelle=Couvre-feu;debut=15/12/2020;fin=2021-06-20", "Premier jour : « 15/12/2020 » n'est pas une date. Écrivez-la sous la forme 2020-03-17.")]
    public void What_a_new_row_may_not_be_is_said_where_it_is_and_how_to_write_it(string name, string code, string cells, string said)
    {
        var columns = cells.Split(';').Select(cell => cell.Split('=')).ToDictionary(cell => cell[0], cell => cell[1]);
        if (name == "themes")
            columns.TryAdd("groupe", Lists.Themes[0].Attributes["groupe"]);
        var edit = ListRules.Tidy(Lists[name], new ListEdit(name, code, columns, "essai") { IsNew = true });
        Assert.Equal([said.Replace('\u00A0', ' ')], ListRules.Check(Lists[name], Lists[name], edit).Select(fault => ListText.Of(fault).Replace('\u00A0', ' ')));
    }

    [Fact]
    public void A_heir_that_leads_back_is_refused()
    {
        var list = CodeList.Parse("scales", "code;libelle;valide_de;valide_a;remplace_par;synonymes\nA;Alpha;;2019;B;\nB;Bravo;2020;;;\n");
        var edit = ListRules.Tidy(list, new ListEdit("scales", "B", new Dictionary<string, string> { ["libelle"] = "Bravo", ["valide_a"] = "2021", ["remplace_par"] = "A" }, "essai"));
        Assert.Equal([ListFaultKind.WrongHeir], ListRules.Check(list, list, edit).Select(fault => fault.Kind));
    }

    [Fact]
    public void Only_what_was_added_and_replaces_nothing_may_be_withdrawn()
    {
        var shipped = CodeList.Parse("scales", "code;libelle;valide_a;remplace_par\nA;Alpha;2019;B\n" + "B;Bravo;;\n");
        var list = CodeList.Parse("scales", "code;libelle;valide_a;remplace_par\nA;Alpha;2019;C\nB;Bravo;;\nC;Charlie;;\nD;Delta;;\n");
        Assert.Equal(
            "ShippedCode, UsedCode A, ",
            string.Join(", ", new[] { "B", "C", "D" }.Select(code => string.Join(' ', ListRules.Check(list, shipped, new ListEdit("scales", code, null, "essai")).Select(fault => $"{fault.Kind} {string.Join(' ', fault.Others)}".Trim())))));
    }

    [Fact]
    public void A_tidy_row_has_one_space_between_words_each_writing_once_and_the_label_of_its_group()
    {
        var edit = ListRules.Tidy(Lists.Themes, new ListEdit("themes", " SM ", new Dictionary<string, string> { ["libelle"] = " Santé \u00A0mentale", ["groupe"] = "COHESION", ["synonymes"] = "psy\r\n PSY \nsante mentale\n\nsoins  psy" }, " vu "));
        Assert.Equal("SM", edit.Code);
        Assert.Equal("Santé mentale", edit.Columns!["libelle"]);
        Assert.Equal("Cohésion sociale", edit.Columns["libelle_groupe"]);
        Assert.Equal("psy|soins psy", edit.Columns["synonymes"]);
        Assert.Equal("non", edit.Columns["residuel"]);
        Assert.Equal("vu", edit.Reason);
    }
}
