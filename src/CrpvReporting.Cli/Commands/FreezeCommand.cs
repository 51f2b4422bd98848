using System.CommandLine;
using CrpvReporting.Cli.Output;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Store;
using CrpvReporting.Store.Frozen;

namespace CrpvReporting.Cli.Commands;

/// <summary><c>freeze</c>: keeps a balance as it is published, or lists those that were kept.</summary>
internal static class FreezeCommand
{
    private const int LongestLabel = 80;

    public static Command Create(Terminal terminal)
    {
        var year = new Argument<string?>("ANNÉE") { Description = "Année du bilan, sur quatre chiffres ; facultative avec --list.", Arity = ArgumentArity.ZeroOrOne, HelpName = "[ANNÉE]" };
        var label = new Option<string>("--label") { Description = "Nom de la version figée, unique pour l'année, par exemple \"plénière octobre\".", HelpName = "LIBELLÉ" };
        var accept = new Option<string[]>("--accept")
        {
            Description = "Accepte un avertissement par son nom, ou tous ceux d'un genre, avec la raison ; elle figure dans les notes du bilan. Répétable.",
            HelpName = "NOM=RAISON",
            Arity = ArgumentArity.OneOrMore,
        };
        var list = new Option<bool>("--list") { Description = "Affiche les versions figées.", Arity = ArgumentArity.Zero };
        var database = CommonOptions.Database();
        var format = CommonOptions.Format();
        var command = new Command("freeze", "Fige le bilan d'une année tel qu'il est publié : ses chiffres ne bougent plus, quoi qu'il arrive ensuite.") { year, label, accept, list, database, format };
        command.SetAction(parsed =>
        {
            var workspace = CommonOptions.WorkspaceOf(parsed.GetValue(database));
            var form = CommonOptions.FormatOf(parsed.GetValue(format));
            int? asked = parsed.GetValue(year) is { } text ? QuestionText.YearOf(text) : null;
            var (name, accepted) = (parsed.GetValue(label), parsed.GetValue(accept) ?? []);
            if (!parsed.GetValue(list))
                return Freeze(terminal, form, workspace, asked ?? throw new UsageException("Indiquez l'année à figer : crpv freeze ANNÉE --label LIBELLÉ."), LabelOf(name), ReasonsOf(accepted));
            if (name is not null || accepted.Length > 0)
                throw new UsageException("--list va sans --label ni --accept. Aide : crpv freeze --help.");
            using var store = workspace.Open(StoreAccess.Read);
            FreezeOutput.WriteList(terminal, form, store.FrozenBalances(asked));
            return ExitCode.Done;
        });
        return command;
    }

    private static int Freeze(Terminal terminal, OutputFormat form, Workspace workspace, int year, string label, IReadOnlyDictionary<string, string> reasons)
    {
        // Only a database that is there has something to freeze: it is not made for that.
        workspace.Open(StoreAccess.Read).Dispose();
        using var store = workspace.Open(StoreAccess.Write);
        var outcome = FreezeBalance.Run(workspace, store, year, label, reasons);
        FreezeOutput.Write(terminal, form, year, label, outcome);
        return outcome.Frozen is null ? ExitCode.Refused : ExitCode.Done;
    }

    private static string LabelOf(string? label)
    {
        var words = label?.Trim() ?? throw new UsageException("Donnez un nom à la version figée : --label \"plénière octobre\".");
        if (MatchKey.Of(words).Length == 0 || words.Any(char.IsControl))
            throw new UsageException("Le libellé doit contenir des lettres ou des chiffres, par exemple \"plénière octobre\".");
        if (words.Length > LongestLabel)
            throw new UsageException($"Le libellé est trop long : {LongestLabel} caractères au plus.");
        return FreezeBalance.IsCurrent(words)
            ? throw new UsageException($"« {words} » désigne le bilan actuel : choisissez un autre libellé.")
            : words;
    }

    private static Dictionary<string, string> ReasonsOf(IEnumerable<string> accepted)
    {
        var reasons = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var text in accepted)
        {
            var equal = text.IndexOf('=', StringComparison.Ordinal);
            var name = equal < 1 ? "" : text[..equal].Trim();
            if (name.Length == 0)
                throw new UsageException($"Acceptation incorrecte : {text}. Écrivez NOM=\"raison\", par exemple missing_centre=\"remontée promise en janvier\".");
            var reason = text[(equal + 1)..].Trim();
            if (MatchKey.Of(reason).Length == 0)
                throw new UsageException($"Il manque la raison d'accepter {name}. Écrivez {name}=\"raison\".");
            if (!reasons.TryAdd(name, reason.ReplaceLineEndings(" ")))
                throw new UsageException($"Deux raisons pour {name} : n'en donnez qu'une.");
        }

        return reasons;
    }
}
