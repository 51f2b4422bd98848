namespace CrpvReporting.Domain;

/// <summary>Where the return of a centre stands in the campaign of a year.</summary>
public enum CampaignState
{
    /// <summary>A version counts.</summary>
    Received,

    /// <summary>Nothing counts: the last file was refused.</summary>
    Refused,

    /// <summary>Nothing came, and the last day is past.</summary>
    Late,

    /// <summary>Nothing came yet.</summary>
    Missing,
}
