using CrpvReporting.Domain;
using CrpvReporting.Report.Template;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Correction;

/// <summary>What the sheet « À corriger » and the comments say around the findings.</summary>
internal static class CorrectionWords
{
    /// <summary>The first words of each comment of ours: by them it is known when the workbook comes back, whoever saved it since.</summary>
    public const string CommentMark = "Contrôle de la remontée";

    /// <summary>The author of the comments, for programs.</summary>
    public const string Author = "CrpvReporting";

    public const string NotesTitle = "Lu et rectifié, pour information : rien à faire";

    public static readonly IReadOnlyList<string> Headers =
        ["Nº", "Feuille", "Cellule", "Colonne", "Ce qui a été lu", "Ce qui ne va pas", "Ce qu'il faut écrire", "Gravité"];

    /// <summary>« ARA 2021 — 6 points à corriger et 1 point à confirmer ».</summary>
    public static string Title(CorrectionRequest request) => $"{request.Identity} — {Counts(request)}";

    /// <summary>« 6 points à corriger et 1 point à confirmer ».</summary>
    public static string Counts(CorrectionRequest request)
    {
        var (errors, warnings) = (request.Errors.Count(), request.Warnings.Count());
        return French.List(
        [
            .. errors > 0 || warnings == 0 ? (string[])[French.Count(errors, "point", "points") + " à corriger"] : [],
            .. warnings > 0 ? (string[])[French.Count(warnings, "point", "points") + " à confirmer"] : [],
        ]);
    }

    /// <summary>What to do, one sentence a line.</summary>
    public static IReadOnlyList<string> Instructions(CorrectionRequest request) =>
    [
        .. ((string?[])
        [
            request.Errors.Any()
                ? "Corrigez chaque point ci-dessous (un clic sur la cellule vous y mène ; dans vos feuilles elle est colorée), puis renvoyez ce fichier : la présente feuille ne sera pas lue."
                : "Vérifiez chaque point ci-dessous (un clic sur la cellule vous y mène ; dans vos feuilles elle est colorée). Si vous changez quelque chose, renvoyez ce fichier : la présente feuille ne sera pas lue.",
            request.Errors.Any() && request.Warnings.Any() ? "Ce qui est « à confirmer » n'empêche pas l'enregistrement : ne changez que ce qui est inexact." : null,
            request.Unlisted,
        ]).OfType<string>().Select(SheetXml.Typographic),
    ];

    public static string Gravity(Severity severity) => severity switch
    {
        Severity.Error => "À corriger",
        Severity.Warning => "À confirmer",
        _ => "Note",
    };

    /// <summary>« Contrôle de la remontée — à corriger », then what is wrong and what to write for each finding of the cell.</summary>
    public static (string Head, string Body) Comment(IReadOnlyList<Finding> findings)
    {
        var worst = findings.Min(finding => finding.Severity);
        var body = findings.Select(FindingWords.Of).Select(words => words.Expected is { } expected ? $"{words.Problem}\nAttendu{French.NoBreakSpace}: {expected}" : words.Problem);
        return ($"{CommentMark} — {(worst == Severity.Error ? "à corriger" : "à confirmer")}", string.Join("\n", body));
    }
}
