using System.CommandLine;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Report.Slides;
using CrpvReporting.Store;

namespace CrpvReporting.Cli.Commands;

/// <summary><c>slides</c>: the slides of a year, in the built-in template or in that of a brand.</summary>
internal static class SlidesCommand
{
    private const string Extension = ".pptx";

    public static Command Create(Terminal terminal)
    {
        var year = CommonOptions.YearArgument();
        var brand = new Option<string>("--template")
        {
            Description = $"Présentation dont reprendre le masque, les couleurs et les polices ; ses diapositives ne sont pas reprises. Dispositions cherchées : {string.Join(", ", BrandTemplate.LayoutNames.Select(name => $"« {name} »"))} ; à défaut, celles du même genre.",
            HelpName = "FICHIER.pptx",
        };
        var file = new Option<string>("--out") { Description = "Fichier à écrire (par défaut : bilan-ANNÉE.pptx). Un fichier déjà là n'est jamais remplacé.", HelpName = "FICHIER.pptx" };
        var without = CommonOptions.WithoutCentreFigures();
        var frozen = FrozenOption.Create();
        var database = CommonOptions.Database();
        var command = new Command("slides", "Écrit les diapositives d'une année (.pptx) : un message par diapositive, graphiques modifiables, chiffres exacts dans les commentaires.") { year, brand, file, without, frozen, database };
        command.SetAction(parsed =>
        {
            var asked = QuestionText.YearOf(parsed.GetValue(year));
            var target = TargetOf(parsed.GetValue(file), asked);
            var template = parsed.GetValue(brand) is { Length: > 0 } given ? TemplateOf(given) : null;
            var workspace = CommonOptions.WorkspaceOf(parsed.GetValue(database)).Apply(parsed.GetValue(frozen), asked);
            using var store = workspace.Open(StoreAccess.Read);
            BalanceInput.RequireReceived(store, asked);
            Write(() => MakeSlides.Write(workspace, store, asked, target, template, withCentreFigures: !parsed.GetValue(without)), target);
            terminal.Output.WriteLine($"Diapositives écrites : {target}");
            return ExitCode.Done;
        });
        return command;
    }

    private static string TargetOf(string? file, int year)
    {
        var target = string.IsNullOrEmpty(file) ? $"bilan-{BalanceInput.Text(year)}{Extension}" : file;
        if (Directory.Exists(target))
            throw new UsageException($"{target} est un dossier : indiquez un fichier {Extension}.");
        return string.Equals(Path.GetExtension(target), Extension, StringComparison.OrdinalIgnoreCase)
            ? target
            : throw new UsageException($"{target} : les diapositives sont une présentation. Donnez-lui l'extension {Extension}.");
    }

    private static BrandTemplate TemplateOf(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return BrandTemplate.Read(stream);
        }
        catch (UnusableTemplateException exception)
        {
            throw new UsageException($"Modèle inutilisable ({file}) : {exception.Reason}. {exception.Advice}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(File.Exists(file)
                ? $"Modèle illisible : {file}. Vérifiez que vous avez le droit de le lire et qu'il n'est pas ouvert ailleurs."
                : $"Modèle introuvable : {file}. Vérifiez son nom et son dossier.");
        }
    }

    private static void Write(Func<bool> write, string target)
    {
        try
        {
            if (!write())
                throw new UsageException($"{target} existe déjà et peut avoir été retouché : il n'a pas été remplacé. Choisissez un autre nom avec --out, ou supprimez-le.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Écriture impossible : {target}, {FileFailure.Reason(exception)}.");
        }
    }
}
