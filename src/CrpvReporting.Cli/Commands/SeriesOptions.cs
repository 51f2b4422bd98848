using System.CommandLine;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Schema;

namespace CrpvReporting.Cli.Commands;

/// <summary>The options of <c>show</c> that ask for a series of years.</summary>
internal sealed class SeriesOptions
{
    public Option<bool> Series { get; } = new("--series") { Description = "Une colonne par année reçue jusqu'à celle demandée, les ruptures signalées ; --by d'une dimension au plus.", Arity = ArgumentArity.Zero };

    public Option<string> Index { get; } = new("--index") { Description = "Avec --series : ajoute les indices, base 100 cette année-là.", HelpName = "ANNÉE" };

    public Option<bool> Rate { get; } = new("--rate") { Description = "Avec --series : ajoute les taux d'évolution annuels et le taux annuel moyen.", Arity = ArgumentArity.Zero };

    /// <summary>What was asked of a series; null when none was.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="year">The last year.</param>
    /// <param name="by">The dimension.</param>
    /// <param name="where">The conditions.</param>
    /// <param name="focus">Name of the slice.</param>
    /// <param name="other">The year to compare with, which a series does not do.</param>
    /// <param name="lists">The code lists in force.</param>
    /// <exception cref="UsageException">Options that do not go together.</exception>
    public AskedSeries? AskedBy(ParseResult parsed, int year, string? by, string[]? where, string? focus, int? other, CodeLists lists)
    {
        var index = parsed.GetValue(Index);
        var rates = parsed.GetValue(Rate);
        if (!parsed.GetValue(Series))
            return index is null && !rates ? null : throw new UsageException("--index et --rate accompagnent --series.");
        return other is not null
            ? throw new UsageException("Choisissez --series ou --compare, pas les deux.")
            : AskedSeries.Of(year, by, where, focus, index, rates, lists);
    }
}
