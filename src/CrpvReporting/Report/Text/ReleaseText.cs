using System.Globalization;
using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Release;
using CrpvReporting.Domain;
using CrpvReporting.Report.Correction;

namespace CrpvReporting.Report.Text;

/// <summary>What stands between a balance and its publication, in words.</summary>
public static class ReleaseText
{
    public static string NoReturn(int year) => $"Aucune remontée acceptée pour {Year(year)} : importez d'abord les remontées.";

    /// <param name="fault">The words of the database engine.</param>
    public static string Damaged(string fault) => $"La base est endommagée ({fault}) : reprenez une copie de sauvegarde.";

    public static string BrokenReference(string table, int rows) =>
        $"La base est incohérente : {French.Count(rows, "ligne", "lignes")} de la table {table} {French.Agree(rows, "renvoie", "renvoient")} à ce qui n'existe plus. Reprenez une copie de sauvegarde.";

    public static string WrongCounts(StoredCounts counts) =>
        $"{counts.Centre} {Year(counts.Year)}, {counts.File} : {Counts(counts.Lines, counts.HalfDays)} annoncées à l'import, {Counts(counts.FoundLines, counts.FoundHalfDays)} trouvées dans la base. Reprenez une copie de sauvegarde.";

    public static string CodeFault(CodeFault fault)
    {
        var who = $"{Year(fault.Year)}, {French.List(fault.Centres)}";
        return fault.Kind switch
        {
            CodeFaultKind.MissingList => $"La liste de codes {French.Quoted(fault.List)} manque, le code {fault.Code} y renvoie ({who}) : remettez la liste.",
            CodeFaultKind.MissingCode => $"Le code {fault.Code} n'est plus dans la liste {French.Quoted(fault.List)} ({who}) : remettez-le, et fermez-le avec valide_a s'il ne doit plus servir.",
            _ => $"Le code {fault.Code} de la liste {French.Quoted(fault.List)} n'est pas valide en {Year(fault.Year)} ({French.List(fault.Centres)}) : corrigez sa période dans la liste, ou la remontée.",
        };
    }

    public static string MissingCentre(CodeEntry centre, int year, bool refused) =>
        $"{DimensionText.ShortCentre(centre)} ({centre.Code}) n'a pas de remontée acceptée pour {Year(year)}{(refused ? " ; son dernier envoi a été refusé" : "")}.";

    public static string MissingForm(CodeEntry centre, int year, bool refused) =>
        $"{DimensionText.ShortCentre(centre)} ({centre.Code}) n'a pas de fiche annuelle acceptée pour {Year(year)}{(refused ? " ; son dernier envoi a été refusé" : "")}.";

    public static string RefusedAttempt(CodeEntry centre, string file, int version) =>
        $"{DimensionText.ShortCentre(centre)} ({centre.Code}) : le dernier envoi, {file}, a été refusé ; la version {Year(version)} est comptée à sa place.";

    public static string PartialYear(PartialYear span, int year) => span.First == span.Last
        ? $"{DimensionText.ShortCentre(span.Centre)} ({span.Centre.Code}) : l'année semble partielle, toutes les activités sont en {DimensionText.MonthName(span.First)} {Year(year)}."
        : $"{DimensionText.ShortCentre(span.Centre)} ({span.Centre.Code}) : l'année semble partielle, les activités vont {Elision.De(DimensionText.MonthName(span.First))} à {DimensionText.MonthName(span.Last)} {Year(year)}.";

    public static string Unconfirmed(CodeEntry centre, Finding finding) => $"{DimensionText.ShortCentre(centre)} ({centre.Code}), non confirmé : {Phrases.Labels.InSentence(FindingWords.Doubt(finding))}";

    private static string Counts(int lines, HalfDays halfDays) => $"{French.Count(lines, "ligne", "lignes")} et {French.HalfDays(halfDays.Value)}";

    private static string Year(int number) => number.ToString(CultureInfo.InvariantCulture);
}
