namespace CrpvReporting.Import.Reading;

/// <summary>Excel's serial dates: days since 30 December 1899 (1900 system).</summary>
public static class SpreadsheetDate
{
    private const int LastDayOf9999 = 2_958_465;
    private static readonly DateOnly Origin = new(1899, 12, 30);

    /// <summary>The day of a serial; false before 1 March 1900, where Excel invents a 29 February, or after 9999.</summary>
    public static bool TryFrom(double serial, out DateOnly date)
    {
        date = default;
        if (double.IsNaN(serial) || serial < 61 || serial >= LastDayOf9999 + 1)
            return false;
        date = Origin.AddDays((int)serial);
        return true;
    }

    /// <summary>The serial of a day.</summary>
    public static double SerialOf(DateOnly day) => day.DayNumber - Origin.DayNumber;
}
