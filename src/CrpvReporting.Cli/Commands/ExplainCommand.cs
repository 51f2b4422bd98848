using System.CommandLine;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Cli.Output;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Report.Explanations;
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
            var askedYear = QuestionText.YearOf(parsed.GetValue(year));
            var workspace = CommonOptions.WorkspaceOf(parsed.GetValue(database)).Apply(parsed.GetValue(frozen), askedYear);
            var form = CommonOptions.FormatOf(parsed.GetValue(format));
            var (figure, isDetailed) = AskedFigure.Of(
                askedYear, parsed.GetValue(where), parsed.GetValue(focus), parsed.GetValue(indicator), parsed.GetValue(share), parsed.GetValue(shareOf), workspace.Lists);
            int? other = parsed.GetValue(compare) is { } text ? QuestionText.YearOf(text) : null;
            using var store = workspace.Open(StoreAccess.Read);
            var report = Explain(terminal, workspace, store, figure);
            var compared = other is { } otherYear ? Explain(terminal, workspace, store, figure.InYear(otherYear)) : null;
            ExplanationOutput.Write(terminal, form, report, compared, detailed: isDetailed || compared is not null);
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
}
