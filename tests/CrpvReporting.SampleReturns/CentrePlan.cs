namespace CrpvReporting.SampleReturns;

/// <summary>What one centre returns for a year.</summary>
/// <param name="Code">Code of the centre.</param>
/// <param name="HalfDays">Half-days for the politique de la ville, the only ones that the headline counts.</param>
/// <param name="Lines">Lines that carry them.</param>
/// <param name="OtherLines">Further lines for other policies.</param>
internal sealed record CentrePlan(string Code, decimal HalfDays, int Lines, int OtherLines = 0)
{
    public int Steps => (int)(HalfDays * 2);
}
