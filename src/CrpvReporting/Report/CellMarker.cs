namespace CrpvReporting.Report;

/// <summary>Why a cell holds no number.</summary>
public enum CellMarker
{
    None,

    /// <summary>« [nr] »: nobody sent the figure up.</summary>
    NotReported,

    /// <summary>« [so] »: the figure has no meaning here (« sans objet »).</summary>
    NotApplicable,

    /// <summary>« [s] »: the figure, or one that it would give away, is that of one or two centres (« secret »).</summary>
    Confidential,
}
