using System.CommandLine;
using CrpvReporting.Cli.Output;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Report.Text;
using CrpvReporting.Store;
using CrpvReporting.Store.Frozen;

namespace CrpvReporting.Cli.Commands;

/// <summary><c>--frozen</c>: a verb that reads looks at a frozen balance instead of the current one.</summary>
internal static class FrozenOption
{
    public static Option<string> Create() => new("--frozen") { Description = "Lit une version figée du bilan (crpv freeze --list) au lieu du bilan actuel.", HelpName = "LIBELLÉ" };

    /// <summary>The workspace to read from: as it is, or as the frozen balance of a label saw it.</summary>
    /// <exception cref="UsageException">There is no such label.</exception>
    public static Workspace Apply(this Workspace workspace, string? label, int year) =>
        label is null ? workspace : FreezeBalance.Find(workspace, year, label) ?? throw Unknown(workspace, label, year);

    /// <summary>Below a result on screen, which frozen balance it was read from; nothing otherwise.</summary>
    public static void Say(Terminal terminal, OutputFormat form, Workspace workspace)
    {
        if (form != OutputFormat.Text || workspace.Frozen is not { } frozen)
            return;
        terminal.Output.WriteLine();
        ScreenText.Say(terminal, $"Chiffres de {FrozenWords.NameOf(frozen.Balance)}, empreinte {frozen.Balance.ShortDigest}.");
    }

    private static UsageException Unknown(Workspace workspace, string label, int year)
    {
        using var store = workspace.Open(StoreAccess.Read);
        var labels = store.FrozenBalances(year).Select(frozen => $"« {frozen.Label} »").ToList();
        return new UsageException($"Aucune version figée « {label} » pour {BalanceInput.Text(year)}. "
            + (labels.Count == 0 ? $"Aucune n'existe : crpv freeze {BalanceInput.Text(year)} --label LIBELLÉ en fait une." : $"Versions figées : {string.Join(", ", labels)}."));
    }
}
