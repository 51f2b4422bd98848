namespace CrpvReporting.Domain;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Refuses the return.</summary>
    Error,

    /// <summary>Accepted, to be confirmed.</summary>
    Warning,

    /// <summary>Said, so that nothing is changed or left out in silence.</summary>
    Note,
}
