using System.CommandLine;
using CrpvReporting.Cli.Output;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Questions;

namespace CrpvReporting.Cli.Commands;

/// <summary><c>diff</c>: which figures moved between two balances of a year, and because of which returns.</summary>
internal static class DiffCommand
{
    public static Command Create(Terminal terminal)
    {
        var year = CommonOptions.YearArgument();
        var before = new Argument<string>("DE") { Description = "Première version : le libellé d'un bilan figé, ou actuel." };
        var after = new Argument<string>("À") { Description = "Seconde version : le libellé d'un bilan figé, ou actuel." };
        var database = CommonOptions.Database();
        var format = CommonOptions.Format();
        var command = new Command("diff", "Affiche les chiffres qui ont bougé entre deux versions du bilan d'une année, de combien et à cause de quelle remontée.") { year, before, after, database, format };
        command.SetAction(parsed =>
        {
            var workspace = CommonOptions.WorkspaceOf(parsed.GetValue(database));
            var form = CommonOptions.FormatOf(parsed.GetValue(format));
            var asked = QuestionText.YearOf(parsed.GetValue(year));
            DiffOutput.Write(terminal, form, DiffBalances.Of(workspace.Apply(LabelOf(parsed.GetValue(before)!), asked), workspace.Apply(LabelOf(parsed.GetValue(after)!), asked), asked));
            return ExitCode.Done;
        });
        return command;
    }

    private static string? LabelOf(string label) => FreezeBalance.IsCurrent(label) ? null : label;
}
