using System.Globalization;
using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Series;
using CrpvReporting.Schema;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline.Questions;

/// <summary>A series of years, as it was asked for.</summary>
/// <param name="Question">The question on each year.</param>
/// <param name="Request">What is asked beside the numbers.</param>
public sealed record AskedSeries(BalanceQuestion Question, SeriesRequest Request)
{
    /// <param name="year">The last year.</param>
    /// <param name="by">A dimension; null or empty: none.</param>
    /// <param name="where">Conditions « DIM=VALUE ».</param>
    /// <param name="focus">Name of a slice, whose conditions join the others; null: none.</param>
    /// <param name="index">The year of index 100; null: no indices.</param>
    /// <param name="rates">Whether annual rates are asked for.</param>
    /// <param name="lists">The code lists in force.</param>
    /// <exception cref="QuestionException">It cannot be asked.</exception>
    public static AskedSeries Of(int year, string? by, IEnumerable<string>? where, string? focus, string? index, bool rates, CodeLists lists)
    {
        var dimensions = QuestionText.DimensionsOf(by);
        return dimensions.Count > 1
            ? throw new QuestionException(QuestionPart.By, "Une dimension au plus pour une série d'années.")
            : new AskedSeries(
                AskedTable.Of(year, by, where, focus, lists).Question with { By = dimensions },
                new SeriesRequest(index is null ? null : QuestionText.YearOf(index, QuestionPart.Index), rates));
    }

    /// <summary>The series.</summary>
    /// <exception cref="QuestionException">No year was received, or not the base year.</exception>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public YearSeries Load(Workspace workspace, BalanceStore store)
    {
        var series = LoadBalance.Series(workspace, store, Question);
        if (series.Years.Count == 0)
        {
            var years = string.Join(", ", store.Years().Select(Text));
            throw new QuestionException(
                QuestionPart.Year, $"Aucune remontée acceptée jusqu'en {Text(Question.Year)}. {(years.Length == 0 ? "La base n'en contient aucune." : $"Années reçues : {years}.")}");
        }

        return Request.BaseYear is { } year && !series.Numbers.Contains(year)
            ? throw new QuestionException(QuestionPart.Index, $"L'année de base {Text(year)} n'est pas dans la série. Choisissez parmi : {string.Join(", ", series.Numbers.Select(Text))}.")
            : series;
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
