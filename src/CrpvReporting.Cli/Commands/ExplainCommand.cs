using System.CommandLine;
using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Cli.Output;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Report.Explanations;
using CrpvReporting.Schema;
using CrpvReporting.Store;

namespace CrpvReporting.Cli.Commands;

/// <summary><c>explain</c>: the lines behind a figure and its arithmetic.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var year = CommonOptions.YearArgument();
        var where = CommonOptions.Where();
        var focus = new Option<string>("--focus") { Description = "Une tranche du bilan qui a un nom ; ses conditions s'ajoutent à --where.", HelpName = "NOM" };
        var indicator = new Option<string>("--indicator") { Description = "L'indicateur à expliquer, par son code ou son nom (par défaut : les demi-journées, brut).", HelpName = "CODE" };
        var share = new Option<bool>("--share") { Description = "Explique la part de ces lignes dans les demi-journées de l'année.", Arity = ArgumentArity.Zero };
        var shareOf = new Option<string[]>("--share-of")
        {
            Description = "La même part, mais dans les seules demi-journées qui remplissent cette condition. Répétable.",
            HelpName = "DIM=VALEUR",
            Arity = ArgumentArity.OneOrMore,
        };
        var compare = new Option<string>("--compare") { Description = "Explique l'écart avec une autre année.", HelpName = "ANNÉE" };
        var frozen = FrozenOption.Create();
        var database = CommonOptions.Database();
        var format = CommonOptions.Format();
        var command = new Command("explain", "Affiche les lignes qui font un chiffre (fichier, feuille, ligne) et son calcul. Ce que les lignes apportent a pour somme le chiffre.")
        {
            year, where, focus, indicator, share, shareOf, compare, frozen, database, format,
        };
        command.SetAction(parsed =>
        {
            var askedYear = CommonOptions.YearOf(parsed.GetValue(year));
            var workspace = CommonOptions.WorkspaceOf(parsed.GetValue(database)).Apply(parsed.GetValue(frozen), askedYear);
            var lists = workspace.Lists;
            var form = CommonOptions.FormatOf(parsed.GetValue(format));
            var question = new BalanceQuestion(
                askedYear,
                [],
                [.. CommonOptions.FocusOf(parsed.GetValue(focus), lists)?.Where ?? [], .. CommonOptions.FiltersOf(parsed.GetValue(where), lists)]);
            var of = CommonOptions.FiltersOf(parsed.GetValue(shareOf), lists);
            var isShare = parsed.GetValue(share) || of.Count > 0;
            var asked = CommonOptions.IndicatorOf(parsed.GetValue(indicator), lists);
            if (asked is not null && isShare)
                throw new UsageException("--indicator et --share ne vont pas ensemble : une part est toujours celle de demi-journées.");
            var figure = asked is null
                ? isShare ? ExplainedFigure.ShareOf(question, of, lists) : ExplainedFigure.Of(question, lists)
                : ExplainedFigure.Of(Checked(question, asked), asked, lists);
            int? other = parsed.GetValue(compare) is { } text ? CommonOptions.YearOf(text) : null;
            using var store = workspace.Open(StoreAccess.Read);
            var report = Explain(terminal, workspace, store, figure);
            var compared = other is { } otherYear ? Explain(terminal, workspace, store, figure.InYear(otherYear)) : null;
            ExplanationOutput.Write(terminal, form, report, compared, detailed: asked is not null || isShare || compared is not null);
            FrozenOption.Say(terminal, form, workspace);
            return ExitCode.Done;
        });
        return command;
    }

    private static ExplanationReport Explain(Terminal terminal, Workspace workspace, BalanceStore store, ExplainedFigure figure)
    {
        var report = ExplainFigure.Of(workspace, store, figure);
        BalanceInput.SayIfEmpty(terminal, store, report.Year, LoadBalance.CoverageOf(workspace, store, report.Year));
        return report;
    }

    /// <summary>An indicator has a perimeter of its own, and what is no sum of lines can only be asked of centres.</summary>
    private static BalanceQuestion Checked(BalanceQuestion question, Indicator indicator)
    {
        if (question.Where.Any(filter => filter.Dimension == Dimension.Perimeter))
            throw new UsageException("--where perimeter ne va pas avec --indicator : chaque indicateur a son propre champ.");
        return indicator.Formula is IndicatorFormula.YearlyForm or IndicatorFormula.CountedCentres or IndicatorFormula.ExpectedCentres
            && question.Where.Any(filter => filter.Dimension is not (Dimension.Centre or Dimension.Overseas))
            ? throw new UsageException($"{indicator.Code} ne se compte que par centre : seules les conditions centre et overseas ont un sens.")
            : question;
    }
}
