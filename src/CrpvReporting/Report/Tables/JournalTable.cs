using System.Globalization;
using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Tables;

/// <summary>The journal of a report: every file that it counts, and what it was made with.</summary>
public static class JournalTable
{
    /// <param name="year">The year.</param>
    /// <param name="returns">The returns that count, centre by centre.</param>
    /// <param name="versions">What the report was made from and with.</param>
    /// <param name="lists">The code lists in force.</param>
    public static ReportTable Of(int year, IReadOnlyList<JournalLine> returns, ReportVersions versions, CodeLists lists) => new(
        "Journal",
        $"Journal des fichiers comptés, {TableParts.Text(year)}",
        "Cette feuille contient une ligne par remontée comptée, avec le fichier, la version et l'empreinte qui permettent de la retrouver.",
        [
            new ReportColumn("centre", "Code du centre", ColumnKind.Text),
            new ReportColumn("centre_label", "Centre", ColumnKind.Text),
            new ReportColumn("kind", "Remontée", ColumnKind.Text),
            new ReportColumn("file", "Fichier", ColumnKind.Text),
            new ReportColumn("sheets", "Feuilles lues", ColumnKind.Text),
            new ReportColumn("version", "Version", ColumnKind.Number),
            new ReportColumn("received", "Reçue le", ColumnKind.Date),
            new ReportColumn("lines", "Lignes lues (tous champs)", ColumnKind.Number),
            new ReportColumn("half_days", "Demi-journées (tous champs)", ColumnKind.Number, 1) { Note = NoteSubject.HalfDay },
            new ReportColumn("sha256", "Empreinte du fichier (SHA-256)", ColumnKind.Text),
        ],
        [.. returns.Select(line => Row(line, lists))],
        null,
        [
            $"Outil : crpv {versions.Program}. Schéma des remontées : {versions.Schema}. Listes de codes, empreinte : {versions.Lists}. Données, empreinte : {versions.Data}.",
            "Les lignes d'une fiche annuelle sont ses indicateurs. Tous champs : politique de la ville et autres politiques.",
        ],
        TableParts.SourceOf(year))
    {
        IsJournal = true,
        Reading = returns.Count > 0 && returns[0] is var first
            ? $"Lecture : le fichier {first.File} du centre {French.Quoted(DimensionText.ShortCentre(first.Centre))} compte {French.Count(first.Lines, "ligne", "lignes")}."
            : null,
    };

    private static IReadOnlyList<ReportCell> Row(JournalLine line, CodeLists lists) =>
    [
        ReportCell.Of(line.Centre.Code), ReportCell.Of(line.Centre.Label), ReportCell.Of(line.Kind == ReturnKind.Activities ? "Activités" : "Fiche annuelle"),
        ReportCell.Of(line.File), line.Sheets.Count == 0 ? ReportCell.NotApplicable : ReportCell.Of(string.Join(" ; ", line.Sheets)),
        ReportCell.Of(line.Version), ReportCell.Of(line.Received.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        line.HalfDays is null ? ReportCell.Of(line.Lines) : ReportCell.Of(line.Lines).From(LinesOf(line, lists).Source(LineMeasure.Lines)),
        line.HalfDays is { } halfDays ? ReportCell.Of(halfDays).From(LinesOf(line, lists).Source(LineMeasure.HalfDays)) : ReportCell.NotApplicable,
        ReportCell.Of(line.Sha256),
    ];

    /// <summary>Every line of a return, whatever its perimeter.</summary>
    private static CountedLines LinesOf(JournalLine line, CodeLists lists) => CountedLines
        .Of(new BalanceQuestion(0, [], [new DimensionFilter(Dimension.Perimeter, [.. lists.Perimeters.Select(perimeter => perimeter.Code)])]), lists)
        .With(Dimension.Centre, line.Centre.Code);
}
