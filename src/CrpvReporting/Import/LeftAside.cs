namespace CrpvReporting.Import;

/// <summary>Which notes are about something of a file that was not read: a column, a row, a sheet. The others are about how a value was read.</summary>
public static class LeftAside
{
    private static readonly HashSet<string> Codes =
    [
        FindingCodes.SheetIgnored, FindingCodes.UnknownColumn, FindingCodes.UnnamedColumn, FindingCodes.TitleRows, FindingCodes.HeaderRepeated, FindingCodes.HelpRow,
        FindingCodes.SectionTitle, FindingCodes.Footnote, FindingCodes.OutsideColumns, FindingCodes.BelowTable, FindingCodes.SideTable, FindingCodes.TotalRow, FindingCodes.StatisticRow,
    ];

    public static bool Contains(string code) => Codes.Contains(code);
}
