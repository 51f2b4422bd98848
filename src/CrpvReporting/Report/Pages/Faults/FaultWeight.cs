namespace CrpvReporting.Report.Pages.Faults;

/// <summary>Which findings a reader wants to see, by what they ask for.</summary>
public enum FaultWeight
{
    /// <summary>To correct or to confirm: what calls for something.</summary>
    ToDo,
    ToCorrect,
    ToConfirm,
    Notes,
    All,
}
