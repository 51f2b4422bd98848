namespace CrpvReporting.Report;

/// <summary>What a note on method is about: titles and columns say which notes they need.</summary>
public enum NoteSubject
{
    /// <summary>The rule of the half-day.</summary>
    HalfDay,

    /// <summary>Gross and net.</summary>
    GrossAndNet,

    /// <summary>Which perimeter the totals count.</summary>
    Scope,

    /// <summary>Which centres are counted.</summary>
    Coverage,

    Activities,

    Participants,

    /// <summary>The main theme and the others.</summary>
    Themes,

    /// <summary>Which numbers are formulas on the lines.</summary>
    Lines,

    /// <summary>The frozen balance that is published, and what was accepted of it.</summary>
    Frozen,

    /// <summary>That figures of single centres are not published.</summary>
    CentreFigures,

    /// <summary>How to read the place of a centre among the others.</summary>
    Place,
}
