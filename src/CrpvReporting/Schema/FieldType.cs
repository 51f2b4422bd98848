namespace CrpvReporting.Schema;

/// <summary>How the cells of a field are read. Finer than the types of Table Schema: <c>valueType</c> in the schema file.</summary>
public enum FieldType
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>A four-digit year.</summary>
    Year,

    /// <summary>One entry of a code list, by code or label.</summary>
    Code,

    /// <summary>Several entries of a code list.</summary>
    Codes,

    /// <summary>Codes of priority districts (QPV).</summary>
    Districts,

    /// <summary>A number of half-days, in steps of 0,5.</summary>
    HalfDays,

    /// <summary>A whole number, not negative.</summary>
    Count,

    /// <summary>A number, not negative, in the unit of its row's indicator: whole, or with at most two decimals, as the indicator says.</summary>
    Amount,

    /// <summary>Yes or no.</summary>
    YesNo,
}
