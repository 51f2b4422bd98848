using System.Runtime.CompilerServices;

namespace CrpvReporting.Tests;

/// <summary>Finds the folders of the repository from where this file was compiled.</summary>
public static class RepositoryFolder
{
    public static string Root { get; } = Up(Here());

    public static string Of(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Here([CallerFilePath] string file = "") => file;

    private static string Up(string file) => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
