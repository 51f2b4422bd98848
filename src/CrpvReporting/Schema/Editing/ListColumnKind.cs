namespace CrpvReporting.Schema.Editing;

/// <summary>What a column of a code list holds.</summary>
public enum ListColumnKind
{
    /// <summary>Words, required.</summary>
    Label,

    /// <summary>A year, or nothing.</summary>
    Year,

    /// <summary>« oui » or « non ».</summary>
    YesNo,

    /// <summary>A small whole number, or nothing.</summary>
    Number,

    /// <summary>A code of the same list, or nothing.</summary>
    SameList,

    /// <summary>The code of a group that other rows of the list have.</summary>
    Group,

    /// <summary>The label of that group: it follows from it, and nobody writes it.</summary>
    GroupLabel,

    /// <summary>A day, yyyy-MM-dd.</summary>
    Day,

    /// <summary>Region codes of two characters, parted by « | ».</summary>
    Regions,

    /// <summary>Other writings, parted by « | ».</summary>
    Synonyms,
}
