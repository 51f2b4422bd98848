namespace CrpvReporting.Cli;

/// <summary>A wrong use of the program, said in one French line.</summary>
internal sealed class UsageException(string message) : Exception(message);
