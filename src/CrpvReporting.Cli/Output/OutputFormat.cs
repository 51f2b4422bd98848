namespace CrpvReporting.Cli.Output;

/// <summary>The form of a result.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,
    Json,
    Csv,
}
