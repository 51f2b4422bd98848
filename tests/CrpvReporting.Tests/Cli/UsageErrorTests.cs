using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class UsageErrorTests(SampleDatabase samples)
{
    private static readonly string[] WrongLines =
    [
        "foo", "--foo", "show", "show --help-me", "show --foo 2021", "import --foo samples", "show 2021 2020", "show 2021 --foo", "show abc", "show 21", "show -2021", "show 20211", "show 2021 --format xml", "show 2021 --format",
        "show 2021 --format json --format csv", "show 2021 --by", "show 2021 --by \"\"", "show 2021 --by couleur", "show 2021 --by a,b,c", "show 2021 --by centre,month,mode",
        "show 2021 --by theme,theme", "show 2021 --by theme,", "show 2021 --where", "show 2021 --where \"\"", "show 2021 --where theme", "show 2021 --where =x", "show 2021 --where couleur=bleu",
        "show 2021 --where theme=EDUCATON", "show 2021 --where theme=", "show 2021 --where month=mars", "show 2021 --where month=2021-13", "show 2021 --where crisis=peut-être",
        "show 2021 --compare", "show 2021 --compare abc", "show 2021 --db", "show 2021 --db \"\"", "show 2001", "show @nothing", "explain", "explain 2021 --by theme", "explain 2021 --indicator couleur", "explain 2021 --indicator net --share", "explain 2021 --indicator net --where perimeter=autre",
        "explain 2021 --indicator ETP --where theme=EDUCATION", "explain 2021 --focus rien", "explain 2021 --share-of theme", "explain 2021 --compare abc", "status", "status 1", "status 2001",
        "report 2021", "report 2021 --out", "report 2022 --out nowhere", "import", "import nothere", "import \"\"", "import nothere --year 21", "check samples --centre ZZ", "check nothere --year deux", "read", "read nothere", "read nothere --sheet",
        "demo x", "demo --out",
    ];

    [Fact]
    public void Each_wrong_line_has_exit_code_2_and_one_french_line_on_standard_error() => Snapshot.Matches(string.Join("\n", WrongLines.Select(line =>
        $"crpv {line}\n  {Crpv.Run(Arguments(line)).UsageError()}")));

    [Theory]
    [InlineData("show 2021")]
    [InlineData("explain 2021")]
    [InlineData("status 2021")]
    [InlineData("report 2021 --out out")]
    public void A_database_that_cannot_be_read_is_told_in_one_line(string line)
    {
        using var store = new SmallStore();
        var text = store.Folder.Write("texte.db", "ceci n'est pas une base, mais un texte assez long pour en avoir l'air");
        Assert.Equal($"{text} n'est pas une base de crpv.", Run(line, text));
        Assert.Equal($"{store.Folder.Path} est un dossier, pas une base.", Run(line, store.Folder.Path));
        Assert.StartsWith($"Base introuvable : {store.Folder["absente.db"]}.", Run(line, store.Folder["absente.db"]), StringComparison.Ordinal);
        store.Import("ARA_2021.csv", new ReturnLine());
        store.Run("INSERT INTO schema_migration (number, name, applied_at) VALUES (99, '099_later.sql', '2030-01-01T00:00:00Z')");
        Assert.StartsWith($"{store.Database} vient d'une version plus récente de crpv", Run(line, store.Database), StringComparison.Ordinal);
        store.Run("DROP TABLE schema_migration");
        Assert.Equal($"{store.Database} n'est pas une base de crpv.", Run(line, store.Database));
    }

    [Fact]
    public void A_database_that_cannot_be_made_is_told_in_one_line()
    {
        using var folder = new TempFolder();
        var file = folder.Write("ARA_2021.csv", ReturnLine.Csv(new ReturnLine()));
        Assert.Equal($"Le dossier de la base n'existe pas : {folder["absent"]}.", Crpv.Run("import", file, "--db", folder["absent/bilan.db"]).UsageError());
        Assert.Equal($"{folder.Path} est un dossier, pas une base.", Crpv.Run("import", file, "--db", folder.Path).UsageError());
        Assert.Equal($"{file} n'est pas une base de crpv.", Crpv.Run("import", file, "--db", file).UsageError());
    }

    [Fact]
    public void A_folder_without_a_spreadsheet_is_told()
    {
        using var folder = new TempFolder();
        folder.Write("notes.md", "rien");
        Assert.StartsWith($"Aucun tableur dans le dossier {folder.Path}", Crpv.Run("check", folder.Path).UsageError(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_is_not_written_over_a_file_nor_inside_one()
    {
        using var folder = new TempFolder();
        var file = folder.Write("notes.txt", "à garder");
        Assert.Equal($"{file} est un fichier : indiquez un dossier.", Crpv.Run("report", "2021", "--out", file, "--db", samples.Workspace.Database).UsageError());
        var inside = Path.Combine(file, "2021");
        Assert.StartsWith($"Écriture impossible dans {inside} : ", Crpv.Run("report", "2021", "--out", inside, "--db", samples.Workspace.Database).UsageError(), StringComparison.Ordinal);
        Assert.Equal("à garder", File.ReadAllText(file));
    }

    private string Run(string line, string database) => Crpv.Run([.. Arguments(line, database: false), "--db", database]).UsageError();

    private string[] Arguments(string line) => Arguments(line, database: !line.Contains("--db", StringComparison.Ordinal) && !line.StartsWith("read", StringComparison.Ordinal) && !line.StartsWith("demo", StringComparison.Ordinal) && line.Contains(' ', StringComparison.Ordinal));

    private string[] Arguments(string line, bool database)
    {
        string[] words = [.. line.Split(' ').Select(word => word == "\"\"" ? "" : word)];

        // The database goes first, so that an option without its value stays last.
        return database ? [words[0], "--db", samples.Workspace.Database, .. words[1..]] : words;
    }
}
