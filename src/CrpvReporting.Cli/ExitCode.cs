namespace CrpvReporting.Cli;

/// <summary>How the program ends. A contract with scripts.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>At least one file refused, or a check failed.</summary>
    public const int Refused = 1;

    /// <summary>Wrong usage, an unusable database or folder included.</summary>
    public const int Usage = 2;

    /// <summary>An unexpected failure: a bug.</summary>
    public const int Bug = 3;
}
