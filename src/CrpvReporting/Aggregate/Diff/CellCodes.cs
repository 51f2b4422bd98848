using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Diff;

/// <summary>
/// What makes two cells of two balances the same one: codes, since each balance has its own lists. What the lists say of a code (the
/// group of a theme, whether a centre is overseas) is part of it, so that a list that changed is a change of cells.
/// </summary>
internal readonly record struct CellCodes(
    string Centre, string Overseas, string Perimeter, string Month, string? Mission, string? ActivityType, string? Theme, string? ThemeGroup, string? Mode, string? Scale,
    string Dispositifs, bool HealthCrisis, SharedEvent? Event)
{
    public static CellCodes Of(BalanceCell cell)
    {
        string? Code(Dimension dimension) => Dimensions.ValuesOf(cell, dimension).First().Code;
        return new CellCodes(
            cell.Centre.Code, Code(Dimension.Overseas)!, cell.Perimeter.Code, Code(Dimension.Month)!, cell.Mission?.Code, cell.ActivityType?.Code, cell.Theme?.Code,
            Code(Dimension.ThemeGroup), cell.Mode?.Code, cell.Scale?.Code, string.Join('|', cell.Dispositifs.Select(entry => entry.Code).Order(StringComparer.Ordinal)),
            cell.HealthCrisis, cell.Event);
    }
}
