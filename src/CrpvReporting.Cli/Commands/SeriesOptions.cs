using System.CommandLine;
using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Series;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Store;

namespace CrpvReporting.Cli.Commands;

/// <summary>The options of <c>show</c> that ask for a series of years.</summary>
internal sealed class SeriesOptions
{
    public Option<bool> Series { get; } = new("--series") { Description = "Une colonne par année reçue jusqu'à celle demandée, les ruptures signalées ; --by d'une dimension au plus.", Arity = ArgumentArity.Zero };

    public Option<string> Index { get; } = new("--index") { Description = "Avec --series : ajoute les indices, base 100 cette année-là.", HelpName = "ANNÉE" };

    public Option<bool> Rate { get; } = new("--rate") { Description = "Avec --series : ajoute les taux d'évolution annuels et le taux annuel moyen.", Arity = ArgumentArity.Zero };

    /// <summary>What was asked of a series; null when none was.</summary>
    /// <exception cref="UsageException">Options that do not go together.</exception>
    public SeriesRequest? AskedBy(ParseResult parsed, IReadOnlyList<Dimension> dimensions, int? other)
    {
        var index = parsed.GetValue(Index);
        var rates = parsed.GetValue(Rate);
        if (!parsed.GetValue(Series))
            return index is null && !rates ? null : throw new UsageException("--index et --rate accompagnent --series.");
        if (other is not null)
            throw new UsageException("Choisissez --series ou --compare, pas les deux.");
        return dimensions.Count > 1
            ? throw new UsageException("Une dimension au plus avec --series : --by DIM.")
            : new SeriesRequest(index is null ? null : QuestionText.YearOf(index), rates);
    }

    /// <exception cref="UsageException">No year was received, or not the base year.</exception>
    public static YearSeries Load(Workspace workspace, BalanceStore store, BalanceQuestion question, SeriesRequest asked)
    {
        var series = LoadBalance.Series(workspace, store, question);
        var years = string.Join(", ", store.Years().Select(BalanceInput.Text));
        if (series.Years.Count == 0)
            throw new UsageException($"Aucune remontée acceptée jusqu'en {BalanceInput.Text(question.Year)}. {(years.Length == 0 ? "La base n'en contient aucune." : $"Années reçues : {years}.")}");
        return asked.BaseYear is { } year && !series.Numbers.Contains(year)
            ? throw new UsageException($"L'année de base {BalanceInput.Text(year)} n'est pas dans la série. Choisissez parmi : {string.Join(", ", series.Numbers.Select(BalanceInput.Text))}.")
            : series;
    }
}
