namespace CrpvReporting.Report.Charts;

/// <summary>Weights of the charts' font; the number is the CSS one.</summary>
internal enum FontWeight
{
    Regular = 400,
    SemiBold = 600,
}
