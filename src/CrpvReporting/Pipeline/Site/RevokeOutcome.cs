namespace CrpvReporting.Pipeline.Site;

/// <summary>What came of taking an access back.</summary>
public enum RevokeOutcome
{
    /// <summary>It no longer holds.</summary>
    Done,

    /// <summary>There is no such access, or it was taken back before.</summary>
    NotFound,

    /// <summary>It is the only one that could give another: nothing was done.</summary>
    LastAnalyst,
}
