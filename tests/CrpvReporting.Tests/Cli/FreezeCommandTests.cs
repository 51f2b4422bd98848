using System.Globalization;
using System.Text.Json;
using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class FreezeCommandTests
{
    private const string Label = "plénière octobre";

    [Fact]
    public void What_stands_in_the_way_is_told_with_the_command_to_type()
    {
        using var store = OneCentre();
        var run = Crpv.Run("freeze", "2021", "--label", Label, "--db", store.Database, "--accept", "missing_centre/GES=en travaux");
        Assert.Equal((1, ""), (run.Code, run.Error));
        Snapshot.Matches(run.Output);
        Assert.Equal(0, store.Long("SELECT count(*) FROM frozen_balance"));
    }

    [Fact]
    public void The_command_that_was_offered_freezes_the_balance()
    {
        using var store = OneCentre();
        var run = Freeze(store, Label);
        Assert.Equal((0, ""), (run.Code, run.Error));
        var digest = store.Scalar<string>("SELECT sha256 FROM frozen_balance")[..12];
        Assert.StartsWith($"Bilan 2021 figé : «\u00A0{Label}\u00A0», empreinte {digest}.", run.Output, StringComparison.Ordinal);
        Assert.Contains($"crpv report 2021 --frozen \"{Label}\" --out DOSSIER", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_outcome_as_json_and_csv_names_each_warning_and_its_reason()
    {
        using var store = OneCentre();
        var refused = Freeze(store, Label, "--format", "json", "--db", store.Database).Json();
        Assert.Equal(["year", "label", "frozen", "items"], refused.Keys());
        Assert.Equal(19, refused.Items("items").Count);
        var item = refused.Items("items").Single(item => item.Text("name") == "missing_centre/GES");
        Assert.Equal(["name", "severity", "message", "reason"], item.Keys());
        Assert.Equal(("warning", "promise"), (item.Text("severity"), item.Text("reason")));
        Assert.Equal(["year", "label", "frozen_at", "sha256", "program_version", "schema_version", "accepted", "superseded_by"], refused.GetProperty("frozen").Keys());
        var csv = Crpv.Run("freeze", "2021", "--label", "autre", "--db", store.Database, "--format", "csv");
        Assert.Equal(1, csv.Code);
        Assert.StartsWith("name,severity,message,reason\nmissing_centre/BFC,warning,", csv.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Frozen_balances_are_listed_in_each_form()
    {
        using var store = OneCentre();
        Assert.Contains("Aucun bilan n'est figé.", Run("freeze", "--list", "--db", store.Database).Output, StringComparison.Ordinal);
        Freeze(store, Label);
        Freeze(store, "version corrigée");
        var digests = store.Dump("SELECT sha256 FROM frozen_balance ORDER BY id").Split('\n')[1..];
        var text = Run("freeze", "--list", "--db", store.Database).Output;
        Snapshot.Matches(digests.Aggregate(WithoutDay(store, text), (words, digest) => words.Replace(digest[..12], "0123456789ab", StringComparison.Ordinal)));
        var json = Run("freeze", "2021", "--list", "--db", store.Database, "--format", "json").Json();
        Assert.Equal(["version corrigée", ""], json.EnumerateArray().Select(balance => balance.Text("superseded_by")));
        Assert.Equal(digests, json.EnumerateArray().Select(balance => balance.Text("sha256")));
        Assert.Equal(19, json[0].Items("accepted").Count);
        Assert.StartsWith(
            $"year,label,frozen_at,sha256,program_version,schema_version,accepted,superseded_by\n2021,plénière octobre,2", Run("freeze", "--list", "--db", store.Database, "--format", "csv").Output, StringComparison.Ordinal);
        Assert.Empty(Run("freeze", "2020", "--list", "--db", store.Database, "--format", "json").Json().EnumerateArray());
    }

    [Fact]
    public void Show_explain_and_report_read_a_frozen_balance()
    {
        using var store = OneCentre();
        Freeze(store, Label);
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "9", Title = "Autre" });

        Assert.Equal((3m, 9m), (Show(Label), Show(null)));
        Assert.Equal("Rencontre des acteurs", Assert.Single(Run("explain", "2021", "--frozen", Label, "--db", store.Database, "--format", "json").Json().Items("rows")).Text("title"));
        Assert.Contains($"Chiffres de la version figée «\u00A0{Label}\u00A0» du ", Run("show", "2021", "--frozen", Label, "--db", store.Database).Output, StringComparison.Ordinal);
        var report = Run("report", "2021", "--frozen", Label, "--out", store.Folder["bilan"], "--db", store.Database).Output;
        Assert.Contains("Depuis, 1\u00A0remontée est arrivée ou a été révisée : elle n'y est pas.", report, StringComparison.Ordinal);
        Assert.DoesNotContain("Remplacée par", report, StringComparison.Ordinal);
        Freeze(store, "version corrigée");
        Assert.Contains(
            "Remplacée par la version figée «\u00A0version corrigée\u00A0»", Run("report", "2021", "--frozen", Label, "--out", store.Folder["bilan"], "--db", store.Database).Output, StringComparison.Ordinal);

        decimal Show(string? label) => Run(["show", "2021", "--db", store.Database, "--format", "json", .. label is null ? (string[])[] : ["--frozen", label]])
            .Json().GetProperty("total").Number("half_days");
    }

    [Theory]
    [InlineData("freeze", "Indiquez l'année à figer : crpv freeze ANNÉE --label LIBELLÉ.")]
    [InlineData("freeze 2021", "Donnez un nom à la version figée : --label \"plénière octobre\".")]
    [InlineData("freeze 2021 --label", "L'option --label attend une valeur.")]
    [InlineData("freeze 2021 --label …", "Le libellé doit contenir des lettres ou des chiffres")]
    [InlineData("freeze 2021 --label Actuel", "« Actuel » désigne le bilan actuel : choisissez un autre libellé.")]
    [InlineData("freeze 2021 --label LONG", "Le libellé est trop long : 80 caractères au plus.")]
    [InlineData("freeze 2021 --label octobre --accept partial_year=vu", "La version figée «\u00A0octobre\u00A0» du ")]
    [InlineData("freeze 2021 --label x --accept missing_centre", "Acceptation incorrecte : missing_centre. Écrivez NOM=\"raison\"")]
    [InlineData("freeze 2021 --label x --accept missing_centre=", "Il manque la raison d'accepter missing_centre. Écrivez missing_centre=\"raison\".")]
    [InlineData("freeze 2021 --label x --accept a=b --accept A=c", "Deux raisons pour A : n'en donnez qu'une.")]
    [InlineData("freeze 2021 --label x --accept couleur=bleu", "Rien à accepter sous le nom couleur. Avertissements à accepter : missing_centre/BFC, ")]
    [InlineData("freeze --list --label x", "--list va sans --label ni --accept.")]
    [InlineData("freeze deux --list", "Année incorrecte : deux.")]
    [InlineData("show 2021 --frozen novembre", "Aucune version figée « novembre » pour 2021. Versions figées : « octobre ».")]
    [InlineData("explain 2020 --frozen octobre", "Aucune version figée « octobre » pour 2020. Aucune n'existe : crpv freeze 2020 --label LIBELLÉ en fait une.")]
    [InlineData("report 2021 --out nowhere --frozen x", "Aucune version figée « x » pour 2021.")]
    [InlineData("diff 2021", "Il manque DE")]
    [InlineData("diff 2021 octobre", "Il manque À")]
    [InlineData("diff 2021 octobre novembre", "Aucune version figée « novembre » pour 2021.")]
    [InlineData("diff 2021 octobre actuel x", "Argument en trop : x.")]
    [InlineData("confirm 2021 ARA", "Donnez la raison : --reason \"ce que le centre a répondu\".")]
    [InlineData("confirm 2021 ARA --reason", "L'option --reason attend une valeur.")]
    [InlineData("confirm 2021 ARA --reason …", "La raison doit contenir des lettres ou des chiffres.")]
    [InlineData("confirm 2021 --reason vu", "Indiquez ce qui est confirmé : crpv confirm 2021 NOM --reason RAISON.")]
    [InlineData("confirm 2021 ARA --reason vu", "Rien à confirmer sous le nom ARA en 2021. Aucun constat n'est à confirmer.")]
    public void A_wrong_line_has_exit_code_2_and_one_french_line(string line, string start)
    {
        using var store = OneCentre();
        Freeze(store, "octobre");
        var words = line.Split(' ').Select(word => word == "LONG" ? new string('x', 81) : word).ToList();
        Assert.StartsWith(start, Crpv.Run([words[0], "--db", store.Database, .. words.Skip(1)]).UsageError(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("freeze 2021 --label x")]
    [InlineData("freeze --list")]
    [InlineData("confirm 2021")]
    [InlineData("confirm 2021 ARA --reason vu")]
    [InlineData("diff 2021 a b")]
    public void A_database_that_is_not_there_is_told_and_not_made(string line)
    {
        using var folder = new TempFolder();
        Assert.StartsWith($"Base introuvable : {folder["bilan.db"]}.", Crpv.Run([.. line.Split(' '), "--db", folder["bilan.db"]]).UsageError(), StringComparison.Ordinal);
        Assert.False(File.Exists(folder["bilan.db"]));
    }

    [Fact]
    public void A_changed_database_is_told_in_one_line()
    {
        using var store = OneCentre();
        Freeze(store, Label);
        store.Run("UPDATE activity SET half_day_halves = 2");
        Assert.StartsWith(
            "Le bilan figé « plénière octobre » (2021) ne correspond plus à son empreinte",
            Crpv.Run("report", "2021", "--frozen", Label, "--out", store.Folder["bilan"], "--db", store.Database).UsageError(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_is_told_in_each_form()
    {
        using var store = OneCentre();
        store.Import("CVL_2021.csv", new ReturnLine { Title = "Atelier des habitants", HalfDays = "5", Participants = "20" });
        Freeze(store, Label);
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2" }, new ReturnLine { Theme = "SANTE", Title = "Atelier" });
        store.Import("BFC_2021_final.csv", new ReturnLine { Title = "Journée d'étude", Date = "15/10/2021", HalfDays = "4", Participants = "30" });

        var text = Run("diff", "2021", Label, "actuel", "--db", store.Database).Output;
        Snapshot.Matches(WithoutDay(store, text));

        var json = Run("diff", "2021", Label, "current", "--db", store.Database, "--format", "json").Json();
        Assert.Equal(["year", "from", "to", "returns", "figures"], json.Keys());
        Assert.Equal((Label, JsonValueKind.Null), (json.GetProperty("from").Text("label"), json.GetProperty("to").GetProperty("label").ValueKind));
        Assert.Equal(["centre", "change", "file_from", "version_from", "file_to", "version_to", "kind"], json.Items("returns")[0].Keys());
        Assert.Equal(["replaced", "added"], json.Items("returns").Select(move => move.Text("change")));
        var figure = json.Items("figures").Single(figure => figure.Text("code") == "EDUCATION" && figure.Text("indicator") == "DEMI_JOURNEES");
        Assert.Equal(["dimension", "code", "label", "indicator", "from", "to", "difference", "contributions"], figure.Keys());
        Assert.Equal(("theme", "Éducation", 8m, 11m, 3m), (figure.Text("dimension"), figure.Text("label"), figure.Number("from"), figure.Number("to"), figure.Number("difference")));
        Assert.Equal(["BFC return 4", "ARA return -1"], figure.Items("contributions").Select(part => $"{part.Text("centre")} {part.Text("cause")} {part.Number("difference").ToString(CultureInfo.InvariantCulture)}"));

        var csv = Run("diff", "2021", Label, "actuel", "--db", store.Database, "--format", "csv").Output.ReplaceLineEndings("\n");
        Assert.StartsWith("dimension,code,label,indicator,from,to,difference,centre,contribution\n,,Demi-journées d'intervention (brut),DEMI_JOURNEES,8,12,4,BFC,4\n", csv, StringComparison.Ordinal);
        Assert.Contains("theme,EDUCATION,Éducation,DEMI_JOURNEES,8,11,3,ARA,-1\n", csv, StringComparison.Ordinal);
    }

    /// <summary>The command line takes the time of the machine: its day is no part of what a test expects.</summary>
    private static string WithoutDay(SmallStore store, string text) => store.Dump("SELECT DISTINCT strftime('%d/%m/%Y', frozen_at) FROM frozen_balance").Split('\n')[1..]
        .Aggregate(text, (words, day) => words.Replace(day, "01/12/2022", StringComparison.Ordinal));

    private static Crpv Freeze(SmallStore store, string label, params string[] more) => Crpv.Run(
        ["freeze", "2021", "--label", label, "--accept", "missing_centre=promise", "--accept", "partial_year=saisonnier", .. more.Length == 0 ? ["--db", store.Database] : more]);

    private static Crpv Run(params string[] arguments)
    {
        var run = Crpv.Run(arguments);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return run;
    }

    private static SmallStore OneCentre()
    {
        var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "3" });
        return store;
    }
}
