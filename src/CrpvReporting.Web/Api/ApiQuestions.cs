using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Report.Text;
using CrpvReporting.Store;
using CrpvReporting.Web.Balances;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Api;

/// <summary>How every question of a script is answered: kept as long as the data are the same, a wrong one said, of a frozen balance when one is named.</summary>
internal static class ApiQuestions
{
    /// <summary>Asks something of the database, as it is or as a frozen balance saw it; the store is closed once the answer is written.</summary>
    public static IResult Ask(HttpContext http, SiteWorkspace site, LoadedBalances balances, int year, string? frozen, Func<Workspace, BalanceStore, Asked> ask) => Kept(http, balances, () =>
    {
        var workspace = string.IsNullOrWhiteSpace(frozen) ? site.Balance : FreezeBalance.Find(site.Balance, year, frozen);
        if (workspace is null)
            return NoFrozen(year, frozen!);
        var store = workspace.OpenIfAny();
        if (store is null)
            return NoYear(year);
        var isAnswered = false;
        try
        {
            var (expected, write) = ask(workspace, store);
            isAnswered = expected > 0;
            return isAnswered ? new JsonAnswer(write, store) : NoYear(year);
        }
        finally
        {
            if (!isAnswered)
                store.Dispose();
        }
    });

    /// <summary>Asks something of the report of a year.</summary>
    public static IResult AskReport(HttpContext http, LoadedBalances balances, int year, string? frozen, bool? withoutCentres, Func<AskedReport, IResult> ask) => Kept(http, balances, () =>
        AskedReport.Find(balances, year, frozen, withoutCentres != true) is { } asked ? ask(asked)
        : string.IsNullOrWhiteSpace(frozen) || balances.Find(year) is null ? NoYear(year)
        : NoFrozen(year, frozen));

    /// <summary>An answer that may be asked about again (<c>If-None-Match</c>).</summary>
    public static IResult Kept(HttpContext http, LoadedBalances balances, Func<IResult> make) => KeptAnswer.Of(http, balances.DataVersion(), () =>
    {
        try
        {
            return make();
        }
        catch (QuestionException wrong)
        {
            return ApiProblem.Wrong(wrong);
        }
    });

    private static IResult NoYear(int year) => ApiProblem.NotFound($"Aucune remontée acceptée pour {Paths.Text(year)}, et aucun centre attendu.");

    private static IResult NoFrozen(int year, string label) => ApiProblem.NotFound($"Aucune version figée {French.Quoted(label)} pour {Paths.Text(year)}.");
}
