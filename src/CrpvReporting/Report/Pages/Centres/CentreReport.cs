using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Pages.Centres;

/// <summary>The figures of one centre as a report, for its workbook.</summary>
public static class CentreReport
{
    private static readonly ReportNote[] Notes =
    [
        new(NoteSubject.HalfDay, ReportWords.HalfDayRule),
        new(NoteSubject.Activities, "Une activité est une ligne de votre remontée : une séance réalisée. Seules celles qui relèvent de la politique de la ville entrent dans les totaux."),
        new(NoteSubject.Participants, "Les participations additionnent les personnes présentes à chaque séance : une personne présente à trois séances compte trois fois."),
        new(NoteSubject.Place, CentreWords.PlaceReading),
    ];

    /// <param name="own">What the centre is told.</param>
    /// <param name="lines">Its lines, as read; null when they are not written.</param>
    public static BalanceReport Of(CentreReturn own, DataSheet? lines)
    {
        IReadOnlyList<ReportTable> tables = [.. CentreTables.Of(own), CentreTables.PlaceOf(own), CentreTables.MixOf(own)];
        var needed = tables.SelectMany(table => table.Subjects).ToHashSet();
        return new BalanceReport(
            own.Year,
            $"{CentreWords.TitleOf(own)} : {DimensionText.ShortCentre(own.Centre)}",
            CentreWords.Headline(own),
            [.. Cover(own)],
            [.. Notes.Where(note => needed.Contains(note.Subject))],
            tables,
            CentreTables.FiguresOf(own),
            lines);
    }

    private static IEnumerable<CoverLine> Cover(CentreReturn own)
    {
        yield return new CoverLine("En une phrase", CentreWords.Headline(own));
        yield return new CoverLine("Centre", own.Centre.Label);
        yield return new CoverLine("Période", $"Du 1er janvier au 31 décembre {TableParts.Text(own.Year)}");
        foreach (var (term, text) in CentreFacts.Of(own))
            yield return new CoverLine(term, text);
        yield return new CoverLine("À confirmer", own.ToConfirm.Count == 0 ? "Rien." : string.Join('\n', own.ToConfirm));
        yield return new CoverLine("Demi-journée d'intervention", ReportWords.HalfDayRule);
        yield return new CoverLine("Abréviations", "[nr] : non renseigné, ce qui n'est pas zéro. [so] : sans objet. [s] : secret, un chiffre que trop peu de centres composent.");
        yield return new CoverLine("Contact", "Le service de l'ANCT qui vous a transmis ce classeur");
    }
}
