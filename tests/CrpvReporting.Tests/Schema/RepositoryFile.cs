using System.Runtime.CompilerServices;

namespace CrpvReporting.Tests.Schema;

/// <summary>Files of the repository that tests read.</summary>
internal static class RepositoryFile
{
    public static string Path(params string[] parts) => System.IO.Path.GetFullPath(System.IO.Path.Combine([Folder(), "..", "..", "..", .. parts]));

    private static string Folder([CallerFilePath] string file = "") => System.IO.Path.GetDirectoryName(file)!;
}
