namespace CrpvReporting.Import.Reading;

/// <summary>
/// The records of a csv as rows, at the speed of the csv library as long as its quotes make sense; from the first record
/// whose quotes contradict each other, with repairs.
/// </summary>
/// <param name="fast">Reads from the start of the file.</param>
/// <param name="quoting">What it finds wrong.</param>
/// <param name="repairing">Opens a reader that repairs, from the start of the file.</param>
internal sealed class RepairingSheetReader(CsvSheetReader fast, QuotingWatch quoting, Func<ISheetReader> repairing) : ISheetReader
{
    private ISheetReader reader = fast;

    public bool Read(SheetRow row)
    {
        if (reader != fast)
            return reader.Read(row);
        var more = ReadFast(row);
        if (quoting.BrokenSince is not { } broken || (more && row.Number < broken))
            return more;
        reader.Dispose();
        reader = repairing();
        do
            more = reader.Read(row);
        while (more && row.Number < broken);
        return more;
    }

    public void Dispose() => reader.Dispose();

    private bool ReadFast(SheetRow row)
    {
        try
        {
            return reader.Read(row);
        }
        catch (UnreadableFileException) when (quoting.BrokenSince is not null)
        {
            return false;
        }
    }
}
