using System.CommandLine;
using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Report.Template;
using CrpvReporting.Schema;

namespace CrpvReporting.Cli.Commands;

/// <summary><c>template</c>: the workbook that a centre fills in.</summary>
internal static class TemplateCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Option<string>("--out") { Description = "Classeur à écrire (.xlsx).", HelpName = "FICHIER.xlsx" };
        var year = new Option<string>("--year") { Description = "Année de la remontée : listes et dates de cette année, année déjà inscrite.", HelpName = "ANNÉE" };
        var centre = new Option<string>("--centre") { Description = "Code du centre, déjà inscrit sur chaque ligne.", HelpName = "CODE" };
        var database = CommonOptions.Database();
        var command = new Command("template", "Écrit le modèle de classeur qu'un centre remplit : notice, listes déroulantes, contrôles de saisie.") { file, year, centre, database };
        command.SetAction(parsed =>
        {
            var target = TargetOf(parsed.GetValue(file));
            var request = RequestOf(CommonOptions.WorkspaceOf(parsed.GetValue(database)), parsed.GetValue(year), parsed.GetValue(centre));
            Write(request, target);
            terminal.Output.WriteLine($"Modèle écrit : {target}");
            if (InputTemplate.NameToSendBack(request) is { } name && !string.Equals(name, Path.GetFileName(target), StringComparison.OrdinalIgnoreCase))
                terminal.Output.WriteLine($"Nom conseillé pour le renvoi : {name}");
            return ExitCode.Done;
        });
        return command;
    }

    private static string TargetOf(string? file)
    {
        if (string.IsNullOrEmpty(file))
            throw new UsageException("Indiquez le classeur à écrire : --out FICHIER.xlsx.");
        if (Directory.Exists(file))
            throw new UsageException($"{file} est un dossier : indiquez un fichier .xlsx.");
        return string.Equals(Path.GetExtension(file), ".xlsx", StringComparison.OrdinalIgnoreCase)
            ? file
            : throw new UsageException($"{file} : le modèle est un classeur. Donnez-lui l'extension .xlsx.");
    }

    private static TemplateRequest RequestOf(Workspace workspace, string? year, string? centre)
    {
        int? known = year is null ? null : QuestionText.YearOf(year);
        var code = CommonOptions.ReturnOptionsOf(centre, null, workspace.Lists).Centre;
        CodeEntry? entry = code is null ? null : workspace.Lists.Centres.Get(code);
        if (known is { } asked)
            CheckLists(workspace.Lists, entry, asked);
        return InputTemplate.For(workspace, known, entry);
    }

    private static void CheckLists(CodeLists lists, CodeEntry? centre, int year)
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        if (centre is not null && !centre.IsValidIn(year))
            throw new UsageException($"{centre.Label} ({centre.Code}) n'est pas dans la liste des centres pour {text}.");
        if (!lists.Centres.ValidIn(year).Any())
            throw new UsageException($"Aucun centre n'est dans les listes pour {text} : le modèle n'aurait rien à proposer.");
    }

    private static void Write(TemplateRequest request, string target)
    {
        try
        {
            if (!InputTemplate.Write(request, target))
                throw new UsageException($"{target} existe déjà et peut avoir été rempli : il n'a pas été remplacé. Choisissez un autre nom ou supprimez-le.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Écriture impossible : {target}, {FileFailure.Reason(exception)}.");
        }
    }
}
