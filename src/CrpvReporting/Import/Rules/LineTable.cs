namespace CrpvReporting.Import.Rules;

/// <summary>The first row of each different line of a sheet: twelve bytes a place, so that a million lines cost 25 MB.</summary>
internal sealed class LineTable
{
    private ulong[] digests = new ulong[256];

    /// <summary>The row of each place; 0 where there is none.</summary>
    private int[] rows = new int[256];
    private int count;

    /// <summary>The row of a line; null when it was not added.</summary>
    public int? Find(ulong digest)
    {
        var place = PlaceOf(digest);
        return rows[place] == 0 ? null : rows[place];
    }

    /// <summary>Adds a line; when it is there already, its first row, and nothing is added.</summary>
    public int? FindOrAdd(ulong digest, int row)
    {
        var place = PlaceOf(digest);
        if (rows[place] != 0)
            return rows[place];
        (digests[place], rows[place]) = (digest, row);
        if (++count > rows.Length / 4 * 3)
            Grow();
        return null;
    }

    private int PlaceOf(ulong digest)
    {
        var mask = rows.Length - 1;
        var place = (int)digest & mask;
        while (rows[place] != 0 && digests[place] != digest)
            place = (place + 1) & mask;
        return place;
    }

    private void Grow()
    {
        var (formerDigests, formerRows) = (digests, rows);
        (digests, rows) = (new ulong[formerDigests.Length * 2], new int[formerRows.Length * 2]);
        for (var i = 0; i < formerRows.Length; i++)
            if (formerRows[i] != 0)
            {
                var place = PlaceOf(formerDigests[i]);
                (digests[place], rows[place]) = (formerDigests[i], formerRows[i]);
            }
    }
}
