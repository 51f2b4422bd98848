namespace CrpvReporting.SampleReturns;

/// <summary>How a centre saves its return.</summary>
internal enum FileStyle
{
    Xlsx,
    Utf8,
    Utf8WithBom,
    Windows1252,
}
