using System.CommandLine;
using CrpvReporting.Cli.Output;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Report.Text;
using CrpvReporting.Store;

namespace CrpvReporting.Cli.Commands;

/// <summary><c>confirm</c>: what is doubtful in the returns that count, and the answers to it.</summary>
internal static class ConfirmCommand
{
    public static Command Create(Terminal terminal)
    {
        var year = CommonOptions.YearArgument();
        var names = new Argument<string[]>("NOM…")
        {
            Description = "Ce qui est confirmé : un constat (ARA/empty_month/1), ceux d'un genre (ARA/empty_month) ou d'un centre (ARA). Sans nom : la liste de ce qui reste à confirmer.",
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = "[NOM…]",
        };
        var reason = new Option<string>("--reason") { Description = "La raison, gardée avec le constat : ce que le centre a répondu, par exemple.", HelpName = "RAISON" };
        var answered = new Option<bool>("--answered") { Description = "Affiche aussi ce qui est déjà confirmé, avec sa raison.", Arity = ArgumentArity.Zero };
        var database = CommonOptions.Database();
        var format = CommonOptions.Format();
        var command = new Command("confirm", "Affiche ce qui est à confirmer dans les remontées d'une année, ou le confirme. Rien n'est corrigé.") { year, names, reason, answered, database, format };
        command.SetAction(parsed =>
        {
            var workspace = CommonOptions.WorkspaceOf(parsed.GetValue(database));
            var form = CommonOptions.FormatOf(parsed.GetValue(format));
            var asked = QuestionText.YearOf(parsed.GetValue(year));
            var (typed, why) = (parsed.GetValue(names) ?? [], parsed.GetValue(reason)?.Trim().ReplaceLineEndings(" "));
            if (typed.Length > 0)
                return Confirm(terminal, form, workspace, asked, typed, why ?? throw new UsageException("Donnez la raison : --reason \"ce que le centre a répondu\"."));
            if (why is not null)
                throw new UsageException($"Indiquez ce qui est confirmé : crpv confirm {BalanceInput.Text(asked)} NOM --reason RAISON. Sans --reason, la liste s'affiche.");
            using var store = workspace.Open(StoreAccess.Read);
            ConfirmOutput.WriteList(terminal, form, asked, ConfirmDoubts.Of(store, asked), parsed.GetValue(answered));
            return ExitCode.Done;
        });
        return command;
    }

    private static int Confirm(Terminal terminal, OutputFormat form, Workspace workspace, int year, IReadOnlyList<string> names, string reason)
    {
        if (MatchKey.Of(reason).Length == 0)
            throw new UsageException("La raison doit contenir des lettres ou des chiffres.");

        // Only a database that is there has something to confirm: it is not made for that.
        IReadOnlyList<ReturnDoubt> doubts;
        using (var reader = workspace.Open(StoreAccess.Read))
            doubts = ConfirmDoubts.Of(reader, year);
        if (names.FirstOrDefault(name => !doubts.Any(doubt => ItemName.Covers(name, doubt.Name))) is { } unknown)
            throw new UsageException($"Rien à confirmer sous le nom {unknown} en {BalanceInput.Text(year)}. "
                + (doubts.Count == 0 ? "Aucun constat n'est à confirmer." : $"Constats : {French.List([.. doubts.Select(doubt => doubt.Name).Take(10)])}{(doubts.Count > 10 ? "…" : "")}."));
        using var store = workspace.Open(StoreAccess.Write);
        var answered = ConfirmDoubts.Answer(store, year, names, reason);
        ConfirmOutput.WriteAnswered(terminal, form, year, answered, reason, ConfirmDoubts.Of(store, year).Count(doubt => doubt.Answer is null));
        return ExitCode.Done;
    }
}
