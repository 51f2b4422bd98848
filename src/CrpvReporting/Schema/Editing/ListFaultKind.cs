namespace CrpvReporting.Schema.Editing;

/// <summary>Why an edit of a code list cannot be kept.</summary>
public enum ListFaultKind
{
    /// <summary>The list is none that may be edited.</summary>
    NotEditable,

    /// <summary>A code is capitals, digits and « _ », and starts with a letter.</summary>
    WrongCode,

    /// <summary>The list has the code already.</summary>
    TakenCode,

    /// <summary>The list has no such code.</summary>
    UnknownCode,

    /// <summary>Someone edited the row meanwhile.</summary>
    EditedMeanwhile,

    /// <summary>Nothing is different from what is there.</summary>
    NoChange,

    /// <summary>A shipped code can be closed, not withdrawn.</summary>
    ShippedCode,

    /// <summary>Returns, or other rows, carry the code.</summary>
    UsedCode,

    Missing,

    TooLong,

    /// <summary>A character that no cell of a list may hold.</summary>
    WrongCharacter,

    /// <summary>Another row is found under this name.</summary>
    TakenName,

    /// <summary>Two other rows, one after the other, are written like this name.</summary>
    JoinedName,

    WrongYear,

    /// <summary>The last year, or day, comes before the first.</summary>
    EndBeforeStart,

    NotYesNo,

    WrongNumber,

    WrongDay,

    WrongRegion,

    UnknownGroup,

    /// <summary>What takes a code's place is a code of the list, another one, and leads somewhere.</summary>
    WrongHeir,

    /// <summary>Only a closed code gives its place to another.</summary>
    HeirOfOpenCode,

    /// <summary>Both halves of a place on the map, or none.</summary>
    HalfPlace,

    /// <summary>Another centre has this place on the map.</summary>
    TakenPlace,
}
