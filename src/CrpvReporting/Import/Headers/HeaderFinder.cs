using CrpvReporting.Import.Reading;

namespace CrpvReporting.Import.Headers;

/// <summary>Finds the header row of a sheet: the row, among the first, that names most fields.</summary>
public static class HeaderFinder
{
    /// <summary>How many rows are looked at.</summary>
    private const int RowsLookedAt = 30;

    /// <summary>A row that names fewer fields is not a header.</summary>
    private const int FewestFields = 3;

    /// <summary>The row number of the header; null when no row is one.</summary>
    public static int? Find(ISheetReader reader, HeaderMatcher matcher)
    {
        var row = new SheetRow();
        int? best = null;
        var most = FewestFields - 1;
        for (var i = 0; i < RowsLookedAt && reader.Read(row); i++)
        {
            var fields = matcher.CountMatches(row);
            if (fields > most)
                (best, most) = (row.Number, fields);
        }

        return best;
    }
}
