namespace CrpvReporting.Report.Pages;

/// <summary>What the files of a report are for, in the order of the index.</summary>
internal enum IndexGroup
{
    /// <summary>To read, to quote.</summary>
    Read,

    /// <summary>To show in a meeting.</summary>
    Show,

    /// <summary>To reckon with, to publish.</summary>
    Reuse,

    /// <summary>To send to the centres.</summary>
    Centres,

    /// <summary>To check that nothing was changed.</summary>
    Check,
}
