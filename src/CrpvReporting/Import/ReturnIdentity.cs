using CrpvReporting.Domain;
using CrpvReporting.Import.Cells;
using CrpvReporting.Import.Headers;
using CrpvReporting.Import.Layout;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import;

/// <summary>
/// Whose return it is, and of which year: the option, then a column, then the titles or the name of the sheet, then the
/// name of the file; contradictions are errors.
/// </summary>
/// <param name="Centre">The centre; null when nothing says it.</param>
/// <param name="Year">The year; null when nothing says it.</param>
public sealed record ReturnIdentity(CodeEntry? Centre, int? Year)
{
    /// <summary>How many lines are asked before the titles and names are.</summary>
    private const int LinesAsked = 50;

    /// <summary>Tells the identity of a sheet whose header was found; contradictions go to the log.</summary>
    /// <param name="reader">The sheet, from its first row.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="titles">What stands above its header.</param>
    /// <param name="file">What the name of the file says.</param>
    /// <param name="options">What the user says.</param>
    /// <param name="sheet">Name of the sheet; null for a csv.</param>
    /// <param name="lists">The code lists.</param>
    /// <param name="log">Where contradictions go.</param>
    public static ReturnIdentity Find(
        ISheetReader reader, ColumnMap columns, TitleHints titles, FileNameHints file, ReturnOptions options, string? sheet, CodeLists lists, FindingLog log)
    {
        var name = FileNameHints.OfName(sheet ?? "", lists.Centres);
        var (columnCentre, columnYear) = FirstLines(reader, columns, lists);
        var centre = options.Centre is { } asked ? lists.Centres.Find(asked) : columnCentre ?? titles.Centre?.Entry ?? name.Centre ?? file.Centre;
        var year = options.Year ?? columnYear ?? titles.Year?.Year ?? name.Year ?? file.Year;
        var whole = new Place(sheet);
        var centrePlace = titles.Centre is { } title && title.Entry == centre ? title.Place : whole;
        var yearPlace = titles.Year is { } dated && dated.Year == year ? dated.Place : whole;
        if (centre is not null)
            foreach (var (source, place, named) in new[] { (Messages.OfTitle, titles.Centre?.Place, titles.Centre?.Entry), (Messages.OfSheet, centrePlace, name.Centre), (Messages.OfFile, centrePlace, file.Centre) })
                if (named is not null && named != centre)
                    log.Add(Messages.CentreContradiction(place ?? whole, source, named, centre));
        if (year is { } known)
            foreach (var (source, place, named) in new[] { (Messages.OfTitle, titles.Year?.Place, titles.Year?.Year), (Messages.OfSheet, yearPlace, name.Year), (Messages.OfFile, yearPlace, file.Year) })
                if (named is { } other && other != known)
                    log.Add(Messages.YearContradiction(place ?? whole, source, other, known));
        return new ReturnIdentity(centre, year);
    }

    /// <summary>Takes from the other sheets of the file what this one does not say, when they agree.</summary>
    public ReturnIdentity Or(IReadOnlyCollection<ReturnIdentity> others)
    {
        var centres = others.Select(other => other.Centre).OfType<CodeEntry>().Distinct().ToList();
        var years = others.Select(other => other.Year).OfType<int>().Distinct().ToList();
        return new ReturnIdentity(Centre ?? (centres.Count == 1 ? centres[0] : null), Year ?? (years.Count == 1 ? years[0] : null));
    }

    /// <summary>Says what is not known, or not possible.</summary>
    public void Check(Place sheet, FindingLog log)
    {
        if (Centre is null)
            log.Add(Messages.CentreUnknown(sheet));
        if (Year is null)
            log.Add(Messages.YearUnknown(sheet));
        if (Centre is not null && Year is { } year && !Centre.IsValidIn(year))
            log.Add(Messages.CentreNotExpected(sheet, Centre, year));
    }

    private static (CodeEntry? Centre, int? Year) FirstLines(ISheetReader reader, ColumnMap columns, CodeLists lists)
    {
        CodeEntry? centre = null;
        int? year = null;
        var centreColumn = columns.ColumnOf(FieldNames.Centre);
        var yearColumn = columns.ColumnOf(FieldNames.Year);
        var row = new SheetRow();
        var asked = 0;
        while (asked < LinesAsked && ((centreColumn is not null && centre is null) || (yearColumn is not null && year is null)) && reader.Read(row))
        {
            if (row.Number <= columns.HeaderRow)
                continue;
            asked++;
            if (centreColumn is { } c)
                centre ??= lists.Centres.Find(row[c].Text);
            if (yearColumn is { } y)
                year ??= YearCellReader.TryRead(row[y]);
        }

        return (centre, year);
    }
}
