namespace CrpvReporting.Aggregate.Release;

/// <summary>Why the lists do not vouch for a code.</summary>
public enum CodeFaultKind
{
    /// <summary>There is no such list.</summary>
    MissingList,

    /// <summary>The list has no such code.</summary>
    MissingCode,

    /// <summary>The list has it, for other years.</summary>
    OutsideValidity,
}
