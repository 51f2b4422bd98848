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

    public static CodeEntry CentreOf(string centre, CodeLists lists) => lists.Centres.Find(centre)
        ?? throw new UsageException($"Centre inconnu : {centre}. Codes possibles : {string.Join(", ", lists.Centres.Select(known => known.Code))}.");

    public static ReturnOptions ReturnOptionsOf(string? centre, string? year, CodeLists lists) =>
        new(centre is null ? null : CentreOf(centre, lists).Code, year is null ? null : YearOf(year));

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

    /// <summary>The slice of a name; null when none is asked for.</summary>
    public static Focus? FocusOf(string? name, CodeLists lists) => name is null
        ? null
        : lists.Focuses.Find(name) is { } entry
            ? Focus.Of(entry, lists)
            : throw new UsageException($"Focus inconnu : {name}. Focus possibles : {string.Join(", ", lists.Focuses.Select(known => known.Code))}.");

    /// <summary>The indicator of a code or name; null when none is asked for.</summary>
    public static Indicator? IndicatorOf(string? name, CodeLists lists) => name is null
        ? null
        : lists["indicators"].Find(name) is { } entry
            ? lists.Indicators.First(indicator => indicator.Entry == entry)
            : throw new UsageException($"Indicateur inconnu : {name}. Indicateurs possibles : {string.Join(", ", lists.Indicators.Select(known => known.Code))}.");

    public static IReadOnlyList<DimensionFilter> FiltersOf(string[]? conditions, CodeLists lists) =>
    [
        .. (conditions ?? []).Select(condition => FilterOf(condition, lists))
            .GroupBy(filter => filter.Dimension)
            .Select(group => DimensionFilter.Of(group.Key, [.. group.Select(filter => filter.Code).Distinct()], lists)),
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
