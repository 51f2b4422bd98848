using System.ComponentModel;
using CrpvReporting.Aggregate.Indicators;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Json;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Balances;
using Microsoft.AspNetCore.Mvc;

namespace CrpvReporting.Web.Api;

/// <summary>The balance by any dimensions, its series, the lines behind a figure, the indicators: as <c>crpv show</c>, <c>explain</c> and <c>indicators</c> answer.</summary>
internal static class BalanceEndpoints
{
    private const string Tag = "Balance";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/years", Years).For(Role.Analyst, Role.Presenter).Says(Tag, "listYears", "Years received, and the balances frozen of them.").Answers("Years");
        routes.MapGet("/years/{year:int}/status", Status).For(Role.Analyst).Says(Tag, "showStatus", "Centre by centre: received, refused and why, missing. As « crpv status --format json ».").Answers("Status");
        routes.MapGet("/years/{year:int}/balance", Balance).For(Role.Analyst, Role.Presenter)
            .Says(Tag, "showBalance", "The balance of a year by up to two dimensions, compared with another year when one is named. As « crpv show --format json ».").Answers("Balance");
        routes.MapGet("/years/{year:int}/series", Series).For(Role.Analyst, Role.Presenter)
            .Says(Tag, "showSeries", "One number a year, up to that year. As « crpv show --series --format json ».").Answers("Series");
        routes.MapGet("/years/{year:int}/lines", Lines).For(Role.Analyst, Role.Presenter)
            .Says(Tag, "explainFigure", "The lines behind a figure, and its arithmetic. As « crpv explain --format json ».").Answers("Explanation");
        routes.MapGet("/years/{year:int}/indicators", Indicators).For(Role.Analyst, Role.Presenter).Says(Tag, "showIndicators", "The values of the indicators.").Answers("IndicatorValues");
        routes.MapGet("/indicators", Dictionary).ForSignedIn().Says(Tag, "listIndicators", "The dictionary of indicators.").Answers("IndicatorDictionary");
    }

    private static IResult Years(HttpContext http, SiteWorkspace site, LoadedBalances balances) => ApiQuestions.Kept(http, balances, () =>
    {
        var known = KnownYears.Of(site.Balance);
        return new JsonAnswer(json => YearsJson.Write(json, known.Years, known.Frozen));
    });

    private static IResult Status(HttpContext http, SiteWorkspace site, LoadedBalances balances, int year) => ApiQuestions.Ask(http, site, balances, year, null, (workspace, store) =>
    {
        var centres = ShowStatus.Of(workspace, store, year);
        return new Asked(centres.Count, json => StatusJson.Write(json, year, centres));
    });

    private static IResult Balance(
        HttpContext http,
        SiteWorkspace site,
        LoadedBalances balances,
        int year,
        [Description(ApiWords.By)] string? by,
        [Description(ApiWords.Where)] string[]? where,
        [Description(ApiWords.Focus)] string? focus,
        [Description(ApiWords.Compare)] string? compare,
        [Description(ApiWords.Frozen)] string? frozen) => ApiQuestions.Ask(http, site, balances, year, frozen, (workspace, store) =>
    {
        var question = AskedTable.Of(year, by, where, ApiWords.Given(focus), workspace.Lists).Question;
        if (ApiWords.Given(compare) is { } other)
        {
            var comparison = LoadBalance.Compare(workspace, store, question, QuestionText.YearOf(other, QuestionPart.Compare));
            return new Asked(comparison.Now.Coverage.Expected.Count, json => ComparisonJson.Write(json, comparison));
        }

        var balance = LoadBalance.Answer(workspace, store, question);
        return new Asked(balance.Coverage.Expected.Count, json => BalanceJson.Write(json, balance));
    });

    private static IResult Series(
        HttpContext http,
        SiteWorkspace site,
        LoadedBalances balances,
        int year,
        [Description("One dimension.")] string? by,
        [Description(ApiWords.Where)] string[]? where,
        [Description(ApiWords.Focus)] string? focus,
        [Description("The year of index 100; none: no indices.")] string? index,
        [Description("Whether annual rates are given.")] bool? rates,
        [Description(ApiWords.Frozen)] string? frozen) => ApiQuestions.Ask(http, site, balances, year, frozen, (workspace, store) =>
    {
        var asked = AskedSeries.Of(year, by, where, ApiWords.Given(focus), ApiWords.Given(index), rates == true, workspace.Lists);
        var series = asked.Load(workspace, store);
        return new Asked(series.Years.Count, json => SeriesJson.Write(json, series, asked.Request));
    });

    private static IResult Lines(
        HttpContext http,
        SiteWorkspace site,
        LoadedBalances balances,
        int year,
        [Description(ApiWords.Where)] string[]? where,
        [Description(ApiWords.Focus)] string? focus,
        [Description("Code or name of the indicator to explain; none: the half-days, gross.")] string? indicator,
        [Description("Whether the share of these lines in the year's half-days is meant.")] bool? share,
        [FromQuery(Name = "share_of")][Description("Conditions on what it is a share of.")] string[]? shareOf,
        [Description(ApiWords.Compare)] string? compare,
        [Description(ApiWords.Frozen)] string? frozen) => ApiQuestions.Ask(http, site, balances, year, frozen, (workspace, store) =>
    {
        var (figure, isDetailed) = AskedFigure.Of(year, where, ApiWords.Given(focus), ApiWords.Given(indicator), share == true, shareOf, workspace.Lists);
        var report = ExplainFigure.Of(workspace, store, figure);
        var compared = ApiWords.Given(compare) is { } other ? ExplainFigure.Of(workspace, store, figure.InYear(QuestionText.YearOf(other, QuestionPart.Compare))) : null;
        return new Asked(LoadBalance.CoverageOf(workspace, store, year).Expected.Count, json => ExplanationJson.Write(json, report, compared, isDetailed || compared is not null));
    });

    private static IResult Indicators(HttpContext http, SiteWorkspace site, LoadedBalances balances, int year, [Description(ApiWords.Frozen)] string? frozen) =>
        ApiQuestions.Ask(http, site, balances, year, frozen, (workspace, store) =>
        {
            var balance = LoadBalance.Indicators(workspace, store, year);
            var values = IndicatorValues.Of(balance);
            return new Asked(balance.Coverage.Expected.Count, json => IndicatorsJson.WriteValues(json, year, values));
        });

    private static IResult Dictionary(HttpContext http, SiteWorkspace site, LoadedBalances balances) =>
        ApiQuestions.Kept(http, balances, () => new JsonAnswer(json => IndicatorsJson.WriteDictionary(json, site.Balance.Lists.Indicators)));
}
