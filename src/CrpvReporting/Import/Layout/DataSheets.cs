using CrpvReporting.Import.Headers;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Layout;

/// <summary>Tells the sheets of activities from the notices, lists and summaries beside them.</summary>
internal static class DataSheets
{
    /// <summary>The sheets of activities; the others are said in the log. None when no sheet holds anything.</summary>
    public static List<DataSheet> Find(ISpreadsheet spreadsheet, HeaderMatcher matcher, FindingLog log)
    {
        var filled = new List<(SheetInfo Info, SheetHead Head)>();
        foreach (var sheet in spreadsheet.Sheets)
            if (HeadOf(spreadsheet, sheet) is { Rows.Count: > 0 } head && !IsFromTemplate(sheet, head))
                filled.Add((sheet, head));
        var found = filled.ConvertAll(sheet => (sheet.Info, sheet.Head, Header: HeaderFinder.Find(sheet.Head, matcher)));

        // A summary names a few fields; beside a whole return it is no return with columns missing.
        var fewest = found.Exists(sheet => sheet.Header is { } header && matcher.CountMissing(header.Names) == 0) ? matcher.CountRequired / 2 : int.MaxValue;
        var sheets = new List<DataSheet>();
        foreach (var (info, head, header) in found)
            if (header is not null && matcher.CountMissing(header.Names) <= fewest)
                sheets.Add(new DataSheet(info, head, header.WithoutSideTable(matcher)));
        if (sheets.Count == 0 && filled.Count > 0)
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

    private static void SayLayout(DataSheet sheet, FindingLog log)
    {
        foreach (var (number, cells) in sheet.Head.Rows.Where(row => row.Number < sheet.Header.First))
            log.AddLeftOut(FindingCodes.TitleRows, new Place(sheet.Info.Name, number), Array.Find(cells, cell => cell.Length > 0), Messages.TitleLeftOut);
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
