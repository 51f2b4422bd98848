using System.Globalization;
using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Pipeline.Questions;

/// <summary>What people write of a question, on a command line, in an address or a form, as what it means.</summary>
public static class QuestionText
{
    private const int EarliestYear = 2000;
    private const int LatestYear = 2100;

    /// <exception cref="QuestionException">Not a year of four digits, from 2000 to 2100.</exception>
    public static int YearOf(string? text, QuestionPart part = QuestionPart.Year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= EarliestYear and <= LatestYear
            ? year
            : throw new QuestionException(part, $"Année incorrecte : {text}. Écrivez une année sur quatre chiffres, par exemple 2021.");

    /// <exception cref="QuestionException">There is no such centre.</exception>
    public static CodeEntry CentreOf(string centre, CodeLists lists) => lists.Centres.Find(centre)
        ?? throw new QuestionException(QuestionPart.Centre, $"Centre inconnu : {centre}. Codes possibles : {string.Join(", ", lists.Centres.Select(known => known.Code))}.");

    /// <summary>Names of dimensions parted by commas; none for an empty text.</summary>
    /// <exception cref="QuestionException">An unknown one, one twice, or more than two.</exception>
    public static IReadOnlyList<Dimension> DimensionsOf(string? by)
    {
        if (string.IsNullOrEmpty(by))
            return [];
        var dimensions = by.Split(',', StringSplitOptions.TrimEntries).Select(name => DimensionOf(name, QuestionPart.By)).ToList();
        if (dimensions.Count > 2)
            throw new QuestionException(QuestionPart.By, "Deux dimensions au plus, séparées par une virgule.");
        return dimensions.Distinct().Count() == dimensions.Count
            ? dimensions
            : throw new QuestionException(QuestionPart.By, $"La même dimension est donnée deux fois : {by}.");
    }

    /// <summary>The slice of a name; null when none is asked for.</summary>
    /// <exception cref="QuestionException">There is no such slice.</exception>
    public static Focus? FocusOf(string? name, CodeLists lists) => name is null
        ? null
        : lists.Focuses.Find(name) is { } entry
            ? Focus.Of(entry, lists)
            : throw new QuestionException(QuestionPart.Focus, $"Focus inconnu : {name}. Focus possibles : {string.Join(", ", lists.Focuses.Select(known => known.Code))}.");

    /// <summary>The indicator of a code or name; null when none is asked for.</summary>
    /// <exception cref="QuestionException">There is no such indicator.</exception>
    public static Indicator? IndicatorOf(string? name, CodeLists lists) => name is null
        ? null
        : lists["indicators"].Find(name) is { } entry
            ? lists.Indicators.First(indicator => indicator.Entry == entry)
            : throw new QuestionException(QuestionPart.Indicator, $"Indicateur inconnu : {name}. Indicateurs possibles : {string.Join(", ", lists.Indicators.Select(known => known.Code))}.");

    /// <summary>Conditions « DIM=VALUE »: on different dimensions all apply, on the same one any does.</summary>
    /// <exception cref="QuestionException">A condition that is not written so, an unknown dimension or value.</exception>
    public static IReadOnlyList<DimensionFilter> FiltersOf(IEnumerable<string>? conditions, CodeLists lists, QuestionPart part = QuestionPart.Where) =>
    [
        .. (conditions ?? []).Select(condition => FilterOf(condition, lists, part))
            .GroupBy(filter => filter.Dimension)
            .Select(group => DimensionFilter.Of(group.Key, [.. group.Select(filter => filter.Code).Distinct()], lists)),
    ];

    private static (Dimension Dimension, string? Code) FilterOf(string condition, CodeLists lists, QuestionPart part)
    {
        var equal = condition.IndexOf('=', StringComparison.Ordinal);
        if (equal < 1)
            throw new QuestionException(part, $"Condition incorrecte : {condition}. Écrivez DIM=VALEUR, par exemple theme=EDUCATION.");
        var dimension = DimensionOf(condition[..equal], part);
        var value = condition[(equal + 1)..].Trim();
        if (value.Length == 0 && DimensionFilter.MayBeBlank(dimension))
            return (dimension, null);
        if (DimensionFilter.CodeOf(dimension, value, lists) is { } code)
            return (dimension, code);
        var choices = DimensionFilter.Choices(dimension, lists);
        throw new QuestionException(part, (value.Length == 0 ? $"Il manque la valeur de {Dimensions.NameOf(dimension)}. " : $"Valeur inconnue pour {Dimensions.NameOf(dimension)} : {value}. ")
            + (choices.Count == 0 ? "Écrivez un mois sous la forme 2021-03." : $"Valeurs possibles : {string.Join(", ", choices)}."));
    }

    private static Dimension DimensionOf(string name, QuestionPart part) => Dimensions.TryParse(name.Trim(), out var dimension)
        ? dimension
        : throw new QuestionException(part, (name.Length == 0 ? "Il manque une dimension." : $"Dimension inconnue : {name}.") + $" Dimensions possibles : {string.Join(", ", Dimensions.AllNames)}.");
}
