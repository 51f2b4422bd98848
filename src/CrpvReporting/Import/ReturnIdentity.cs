using CrpvReporting.Domain;
using CrpvReporting.Import.Cells;
using CrpvReporting.Import.Headers;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import;

/// <summary>Whose return it is, and of which year: the option, then a column, then the file name; contradictions are errors.</summary>
/// <param name="Centre">The centre; null when nothing says it.</param>
/// <param name="Year">The year; null when nothing says it.</param>
public sealed record ReturnIdentity(CodeEntry? Centre, int? Year)
{
    /// <summary>How many lines are asked before the file name is.</summary>
    private const int LinesAsked = 50;

    /// <summary>Tells the identity of a sheet whose header was found; faults go to the log.</summary>
    public static ReturnIdentity Find(ISheetReader reader, ColumnMap columns, FileNameHints hints, ReturnOptions options, Place sheet, CodeLists lists, FindingLog log)
    {
        var option = options.Centre is null ? null : lists.Centres.Find(options.Centre);
        var (columnCentre, columnYear) = FirstLines(reader, columns, lists);
        var centre = option ?? columnCentre ?? hints.Centre;
        var year = options.Year ?? columnYear ?? hints.Year;
        if (centre is null)
            log.Add(Messages.CentreUnknown(sheet));
        else if (hints.Centre is { } named && named != centre)
            log.Add(Messages.CentreContradiction(sheet, "le nom du fichier", named, centre));
        if (year is not { } known)
            log.Add(Messages.YearUnknown(sheet));
        else if (hints.Year is { } namedYear && namedYear != known)
            log.Add(Messages.YearContradiction(sheet, "le nom du fichier", namedYear, known));
        if (centre is not null && year is { } inYear && !centre.IsValidIn(inYear))
            log.Add(Messages.CentreNotExpected(sheet, centre, inYear));
        return new ReturnIdentity(centre, year);
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
