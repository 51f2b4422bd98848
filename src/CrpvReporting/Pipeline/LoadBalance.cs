using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Comparison;
using CrpvReporting.Aggregate.Frozen;
using CrpvReporting.Aggregate.Series;
using CrpvReporting.Domain;
using CrpvReporting.Schema;
using CrpvReporting.Store;
using CrpvReporting.Store.Frozen;

namespace CrpvReporting.Pipeline;

/// <summary>Reads from the store what a balance is computed from.</summary>
public static class LoadBalance
{
    /// <summary>The answer to a question on a year, from cells no finer than it needs.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public static Balance Answer(Workspace workspace, BalanceStore store, BalanceQuestion question)
    {
        var year = Load(workspace, store, question.Year, question.Needed);
        return Balance.Compute(question, question.Filters(workspace.Lists), year.Cells, year.Coverage);
    }

    /// <summary>The answer to a question on two years, as counted and at constant field.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public static YearComparison Compare(Workspace workspace, BalanceStore store, BalanceQuestion question, int other)
    {
        var then = Load(workspace, store, other, question.Needed);
        return YearComparison.Of(question, workspace.Lists, Load(workspace, store, question.Year, question.Needed, then), then);
    }

    /// <summary>The answers to a question on every year received up to its own; none when there is no such year.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public static YearSeries Series(Workspace workspace, BalanceStore store, BalanceQuestion question)
    {
        var years = new List<ComparedYear>();
        foreach (var year in store.Years().Where(year => year <= question.Year))
            years.Add(Load(workspace, store, year, question.Needed, years.LastOrDefault()));
        return YearSeries.Of(question, workspace.Lists, years);
    }

    /// <summary>A whole year, for its report.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public static YearBalance Year(Workspace workspace, BalanceStore store, int year)
    {
        var publics = store.ReadPublics(year, workspace.Lists.HeadlinePerimeter);
        return Indicators(workspace, store, year, Enum.GetValues<Dimension>()) with
        {
            Publics = PublicTotal.Of(workspace.Lists.Publics, publics),
            CentrePublics = publics,
        };
    }

    /// <summary>A year for its indicators, by some dimensions only and without its publics: cells no finer than these need.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public static YearBalance Indicators(Workspace workspace, BalanceStore store, int year, params IEnumerable<Dimension> dimensions)
    {
        // One of the indicators is the share held remotely.
        var (_, cells, coverage) = Load(workspace, store, year, dimensions.Append(Dimension.Mode).ToHashSet());
        return new YearBalance(year, cells, [], coverage, workspace.Lists)
        {
            Actions = store.ReadActions(year, workspace.Lists.HeadlinePerimeter),
            Yearly = store.ReadYearlyValues(year),
            Forms = FormCoverageOf(workspace, store, year),
        };
    }

    /// <summary>A year and those before it, oldest first, for the series of its report.</summary>
    /// <exception cref="StoreException">The database cannot be read, or no longer gives the figures of the frozen balance that is looked at.</exception>
    public static IReadOnlyList<YearBalance> Years(Workspace workspace, BalanceStore store, int year)
    {
        List<YearBalance> years = [.. store.ReceivedYears().Where(other => other <= year).Select(other => Year(workspace, store, other))];
        return workspace.Frozen is { } frozen && FigureText.Of(years) != store.FrozenFigures(frozen) ? throw FrozenReader.Changed(frozen.Balance) : years;
    }

    /// <summary>Which centres of a year are counted: those with an accepted return. Neither what they weigh nor partial years.</summary>
    public static Coverage CoverageOf(Workspace workspace, BalanceStore store, int year) => Coverage(
        workspace.Lists.Centres,
        year,
        store.CurrentSubmissions(year).Select(submission => submission.Centre!).ToHashSet());

    /// <summary>The cells of a year, and its coverage with what limits it. A year already read spares reading it again for what the missing centres weigh.</summary>
    private static ComparedYear Load(Workspace workspace, BalanceStore store, int year, IReadOnlySet<Dimension> needed, ComparedYear? known = null)
    {
        var read = store.ReadCells(year, needed);
        var coverage = CoverageOf(workspace, store, year);
        return new ComparedYear(year, read.Cells, coverage with
        {
            Partial = PartialYear.Among(read.Months),
            Former = coverage.IsComplete ? null : FormerYear.Of(year - 1, known?.Year == year - 1 ? known.HalfDaysIn(workspace.Lists.HeadlinePerimeter) : store.ReadHalfDays(year - 1, workspace.Lists.HeadlinePerimeter)),
        });
    }

    /// <summary>Which centres of a year sent their yearly form.</summary>
    public static Coverage FormCoverageOf(Workspace workspace, BalanceStore store, int year) => Coverage(
        workspace.Lists.Centres,
        year,
        store.CurrentYearlyForms(year).Select(form => form.Centre!).ToHashSet());

    /// <summary>The coverage of a year by those received: expected are the centres valid that year, and whoever sent a return.</summary>
    internal static Coverage Coverage(CodeList centres, int year, IReadOnlySet<CodeEntry> received) => new(
        [.. centres.Where(received.Contains)],
        [.. centres.Where(centre => centre.IsValidIn(year) || received.Contains(centre))]);
}
