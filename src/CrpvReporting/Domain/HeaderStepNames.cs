namespace CrpvReporting.Domain;

/// <summary>The words for the steps by which headers are recognised, in the database, JSON and CSV.</summary>
public static class HeaderStepNames
{
    public static string NameOf(HeaderStep step) => step switch
    {
        HeaderStep.Told => "told",
        HeaderStep.Exact => "exact",
        HeaderStep.Synonym => "synonym",
        HeaderStep.Remembered => "remembered",
        _ => "near_miss",
    };

    /// <exception cref="InvalidOperationException">There is no such word.</exception>
    public static HeaderStep Parse(string name) => Enum.GetValues<HeaderStep>().First(step => NameOf(step) == name);
}
