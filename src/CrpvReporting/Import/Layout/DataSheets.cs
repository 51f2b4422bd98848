using CrpvReporting.Import.Forms;
using CrpvReporting.Import.Headers;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Layout;

/// <summary>Tells the sheets of activities from the notices, lists and summaries beside them.</summary>
internal static class DataSheets
{
    /// <summary>The sheets of activities; the others are said in the log. None when no sheet holds anything.</summary>
    /// <param name="spreadsheet">The file.</param>
    /// <param name="matcher">The headers of activities.</param>
    /// <param name="forms">The sheets that are yearly forms.</param>
    /// <param name="isForm">Whether the file is there for a form: sheets without an activity are then left aside.</param>
    /// <param name="log">Where findings go.</param>
    public static List<DataSheet> Find(ISpreadsheet spreadsheet, HeaderMatcher matcher, IReadOnlyList<SheetInfo> forms, bool isForm, FindingLog log)
    {
        var filled = new List<(SheetInfo Info, SheetHead Head)>();
        foreach (var sheet in spreadsheet.Sheets)
            if (!forms.Contains(sheet) && HeadOf(spreadsheet, sheet) is { Rows.Count: > 0 } head && !IsFromTemplate(sheet, head))
                filled.Add((sheet, head));
        var found = filled.ConvertAll(sheet => (sheet.Info, sheet.Head, Header: HeaderFinder.Find(sheet.Head, matcher)));

        // A summary names a few fields; beside a whole return it is no return with columns missing.
        var fewest = found.Exists(sheet => sheet.Header is { } header && matcher.CountMissing(header.Names) == 0) ? matcher.CountRequired / 2 : int.MaxValue;
        var sheets = new List<DataSheet>();
        foreach (var (info, head, header) in found)
            if (header is not null && matcher.CountMissing(header.Names) <= fewest)
                sheets.Add(new DataSheet(info, head, header.WithoutSideTable(matcher)));
        if (isForm)
            sheets.RemoveAll(sheet => !FilledBelow.Has(spreadsheet, sheet.Info, sheet.Header, matcher.NamesActivity));
        if (sheets.Count == 0 && filled.Count > 0 && !isForm)
            sheets.Add(new DataSheet(filled[0].Info, filled[0].Head, HeaderFinder.FirstRow(filled[0].Head)));
        // A quarter without activity, beside others that have some.
        if (sheets.Exists(sheet => sheet.Head.HasRowsBelow(sheet.Header)))
            sheets.RemoveAll(sheet => !sheet.Head.HasRowsBelow(sheet.Header));
        foreach (var (info, _) in filled)
            if (!sheets.Exists(sheet => sheet.Info == info))
                log.Add(Messages.SheetIgnored(info.Name ?? "", hasHeader: found.Exists(sheet => sheet.Info == info && sheet.Header is { } header && matcher.CountMissing(header.Names) == 0)));
        foreach (var sheet in sheets)
            SayLayout(sheet, log);
        return sheets;
    }

    /// <summary>Says which rows above the header were left out.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="what">What they were taken for.</param>
    /// <param name="log">Where findings go.</param>
    public static void SayTitles(DataSheet sheet, string what, FindingLog log)
    {
        foreach (var (number, cells) in sheet.Head.Rows.Where(row => row.Number < sheet.Header.First))
            log.AddLeftOut(FindingCodes.TitleRows, new Place(sheet.Info.Name, number), Array.Find(cells, cell => cell.Length > 0), what);
    }

    private static void SayLayout(DataSheet sheet, FindingLog log)
    {
        SayTitles(sheet, Messages.TitleLeftOut, log);
        if (sheet.Header.SideTable is { } column)
            log.AddLeftOut(FindingCodes.SideTable, new Place(sheet.Info.Name, sheet.Header.Last, column), default, Messages.SideTableLeftOut);
        if (sheet.Header.Last > sheet.Header.First)
            foreach (var (number, _) in sheet.Head.Rows.Where(row => row.Number >= sheet.Header.First && row.Number <= sheet.Header.Last))
                log.AddLeftOut(FindingCodes.HeaderOnRows, new Place(sheet.Info.Name, number), default, Messages.HeaderOnRows);
    }

    private static SheetHead HeadOf(ISpreadsheet spreadsheet, SheetInfo sheet)
    {
        using var reader = spreadsheet.Read(sheet);
        return SheetHead.Read(reader);
    }

    /// <summary>The template's own notice and lists hold no activity, and nothing that the centre wrote: no need to say so each time.</summary>
    private static bool IsFromTemplate(SheetInfo sheet, SheetHead head) =>
        sheet.Name is not null && head.Rows[0] is { Number: 1, Cells: [var first, ..] } && TemplateSheets.IsOwnTitle(first);
}
