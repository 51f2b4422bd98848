namespace CrpvReporting.SampleReturns;

/// <summary>What a centre puts on its header line.</summary>
internal enum HeaderStyle
{
    FieldNames,
    Titles,
    TitlesUpper,
    TitlesLower,
    TitlesWithoutAccents,
    TitlesUpperWithoutAccents,
}
