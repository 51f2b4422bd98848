namespace CrpvReporting.Domain;

/// <summary>What a stored return says that it holds, beside what its lines sum up to.</summary>
/// <param name="Centre">Code of the centre.</param>
/// <param name="Year">The year.</param>
/// <param name="File">Name of the file.</param>
/// <param name="Lines">Lines that the return says.</param>
/// <param name="HalfDays">Half-days that the return says.</param>
/// <param name="FoundLines">Lines found.</param>
/// <param name="FoundHalfDays">Half-days of these lines.</param>
public sealed record StoredCounts(string Centre, int Year, string File, int Lines, HalfDays HalfDays, int FoundLines, HalfDays FoundHalfDays)
{
    public bool Agree => Lines == FoundLines && HalfDays == FoundHalfDays;
}
