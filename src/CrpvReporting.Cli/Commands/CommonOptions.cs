using System.CommandLine;
using System.Globalization;
using CrpvReporting.Aggregate;
using CrpvReporting.Cli.Output;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Pipeline;
using CrpvReporting.Schema;

namespace CrpvReporting.Cli.Commands;

/// <summary>Arguments and options that several verbs share, and how their values are checked.</summary>
internal static class CommonOptions
{
    public const string DefaultDatabase = "bilan.db";
    private const int EarliestYear = 2000;
    private const int LatestYear = 2100;

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

    public static Workspace WorkspaceOf(string? database) => new(string.IsNullOrEmpty(database) ? DefaultDatabase : database, TimeProvider.System);

    public static OutputFormat FormatOf(string? text) => text switch
    {
        null or "text" => OutputFormat.Text,
        "json" => OutputFormat.Json,
        "csv" => OutputFormat.Csv,
        _ => throw new UsageException($"Format inconnu : {text}. Formats possibles : text, json, csv."),
    };

    public static int YearOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= EarliestYear and <= LatestYear
            ? year
            : throw new UsageException($"Année incorrecte : {text}. Écrivez une année sur quatre chiffres, par exemple 2021.");

    public static ReturnOptions ReturnOptionsOf(string? centre, string? year, CodeLists lists)
    {
        CodeEntry? entry = null;
        if (centre is not null)
            entry = lists.Centres.Find(centre)
                ?? throw new UsageException($"Centre inconnu : {centre}. Codes possibles : {string.Join(", ", lists.Centres.Select(known => known.Code))}.");
        return new ReturnOptions(entry?.Code, year is null ? null : YearOf(year));
    }

    public static IReadOnlyList<Dimension> DimensionsOf(string? by)
    {
        if (string.IsNullOrEmpty(by))
            return [];
        var dimensions = by.Split(',', StringSplitOptions.TrimEntries).Select(DimensionOf).ToList();
        if (dimensions.Count > 2)
            throw new UsageException("Deux dimensions au plus : --by DIM,DIM.");
        return dimensions.Distinct().Count() == dimensions.Count
            ? dimensions
            : throw new UsageException($"La même dimension est donnée deux fois : --by {by}.");
    }

    public static IReadOnlyList<DimensionFilter> FiltersOf(string[]? conditions, CodeLists lists) =>
    [
        .. (conditions ?? []).Select(condition => FilterOf(condition, lists))
            .GroupBy(filter => filter.Dimension)
            .Select(group => new DimensionFilter(group.Key, [.. group.Select(filter => filter.Code).Distinct()])),
    ];

    private static (Dimension Dimension, string? Code) FilterOf(string condition, CodeLists lists)
    {
        var equal = condition.IndexOf('=', StringComparison.Ordinal);
        if (equal < 1)
            throw new UsageException($"Condition incorrecte : {condition}. Écrivez DIM=VALEUR, par exemple theme=EDUCATION.");
        var dimension = DimensionOf(condition[..equal]);
        var value = condition[(equal + 1)..].Trim();
        if (value.Length == 0 && DimensionFilter.MayBeBlank(dimension))
            return (dimension, null);
        if (DimensionFilter.CodeOf(dimension, value, lists) is { } code)
            return (dimension, code);
        var choices = DimensionFilter.Choices(dimension, lists);
        throw new UsageException((value.Length == 0 ? $"Il manque la valeur de {Dimensions.NameOf(dimension)}. " : $"Valeur inconnue pour {Dimensions.NameOf(dimension)} : {value}. ")
            + (choices.Count == 0 ? "Écrivez un mois sous la forme 2021-03." : $"Valeurs possibles : {string.Join(", ", choices)}."));
    }

    private static Dimension DimensionOf(string name) => Dimensions.TryParse(name.Trim(), out var dimension)
        ? dimension
        : throw new UsageException((name.Length == 0 ? "Il manque une dimension." : $"Dimension inconnue : {name}.") + $" Dimensions possibles : {string.Join(", ", Dimensions.AllNames)}.");
}
