namespace CrpvReporting.Report.Text;

/// <summary>The words of a cell, as a reader sees them.</summary>
public static class CellText
{
    /// <summary>The shorthand for a missing number, explained on the cover.</summary>
    public static string Of(CellMarker marker) => marker switch
    {
        CellMarker.NotReported => "[nr]",
        CellMarker.NotApplicable => "[so]",
        _ => "",
    };

    /// <summary>The cell as French text, with the decimals of its column.</summary>
    public static string Of(ReportCell cell, ReportColumn column) =>
        cell.Words ?? (cell.Number, column.Kind) switch
        {
            (null, _) => Of(cell.Marker),
            ({ } share, ColumnKind.Share) => French.Percent(share, cell.In(column).Decimals),
            ({ } number, _) => French.Number(number, cell.In(column).Decimals),
        };
}
