using System.CommandLine;
using CrpvReporting.Cli.Output;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Schema;

namespace CrpvReporting.Cli.Commands;

/// <summary>Arguments and options that several verbs share, and how their values are checked.</summary>
internal static class CommonOptions
{
    public const string DefaultDatabase = "bilan.db";

    public static Option<string> Database() => new("--db")
    {
        Description = $"Base SQLite (par défaut : {DefaultDatabase} dans le dossier courant).",
        HelpName = "FICHIER",
    };

    public static Option<string> Format() => new("--format") { Description = "Forme du résultat : text (par défaut), json ou csv.", HelpName = "text|json|csv" };

    public static Argument<string> YearArgument() => new("ANNÉE") { Description = "Année du bilan, sur quatre chiffres." };

    public static Argument<string[]> PathsArgument() => new("CHEMIN…")
    {
        Description = "Fichiers (.csv, .xlsx) ou dossiers, lus avec leurs sous-dossiers.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<string[]> Where() => new("--where")
    {
        Description = "Ne garde que certaines lignes, par exemple theme=EDUCATION. Répétable : d'une dimension à l'autre les conditions s'ajoutent, sur la même elles s'offrent au choix.",
        HelpName = "DIM=VALEUR",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<string> YearOption() => new("--year") { Description = "Année de la remontée, si le fichier ne la dit pas.", HelpName = "ANNÉE" };

    public static Option<string> CentreOption() => new("--centre") { Description = "Code du centre, si le fichier ne le dit pas.", HelpName = "CODE" };

    public static Option<string[]> Match() => new("--match")
    {
        Description = "Dit de quel champ est une colonne que l'outil ne reconnaît pas, par exemple \"Volume=demi_journees\". Répétable. Vaut pour tous les fichiers donnés ; mémorisé pour le centre quand sa remontée est acceptée.",
        HelpName = "EN-TÊTE=CHAMP",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<bool> WithoutCentreFigures() => new("--without-centre-figures")
    {
        Description = "Ne publie aucun chiffre par centre, ni aucun chiffre de moins de trois centres : [s] en tient la place.",
        Arity = ArgumentArity.Zero,
    };

    /// <summary>Where a verb works, with the lists in force in its database.</summary>
    /// <exception cref="Store.StoreException">The database is busy or damaged.</exception>
    public static Workspace WorkspaceOf(string? database) => new Workspace(string.IsNullOrEmpty(database) ? DefaultDatabase : database, TimeProvider.System).WithEditedLists();

    public static OutputFormat FormatOf(string? text) => text switch
    {
        null or "text" => OutputFormat.Text,
        "json" => OutputFormat.Json,
        "csv" => OutputFormat.Csv,
        _ => throw new UsageException($"Format inconnu : {text}. Formats possibles : text, json, csv."),
    };

    public static ReturnOptions ReturnOptionsOf(string? centre, string? year, CodeLists lists) =>
        new(centre is null ? null : QuestionText.CentreOf(centre, lists).Code, year is null ? null : QuestionText.YearOf(year));

    /// <summary>Headers and the field that each is said to be; the same header says one field.</summary>
    public static IReadOnlyList<HeaderMatch> MatchesOf(string[]? matches, ActivitySchema schema)
    {
        var told = (matches ?? []).Select(match => MatchOf(match, schema)).Distinct().ToList();
        return told.GroupBy(match => match.Key).FirstOrDefault(group => group.Select(match => match.Field).Distinct().Count() > 1) is { } twice
            ? throw new UsageException($"Deux champs pour l'en-tête « {twice.First().Header} » : {string.Join(" et ", twice.Select(match => match.Field))}.")
            : told;
    }

    private static HeaderMatch MatchOf(string match, ActivitySchema schema)
    {
        var equal = match.LastIndexOf('=');
        if (equal < 1 || match.AsSpan(0, equal).IsWhiteSpace())
            throw new UsageException($"Correspondance incorrecte : {match}. Écrivez EN-TÊTE=CHAMP, par exemple \"Volume=demi_journees\".");
        var name = MatchKey.Of(match.AsSpan(equal + 1));
        var fields = schema.Fields.Concat(YearlyFormSchema.Shipped.Fields.Where(field => schema.Find(field.Name) is null)).ToList();
        var field = fields.Find(field => MatchKey.Of(field.Name) == name || MatchKey.Of(field.Title) == name)
            ?? throw new UsageException($"Champ inconnu : {match[(equal + 1)..].Trim()}. Champs possibles : {string.Join(", ", fields.Select(known => known.Name))}.");
        return new HeaderMatch(match[..equal].Trim(), field.Name, HeaderStep.Told);
    }
}
