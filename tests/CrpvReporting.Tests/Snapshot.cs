using System.Runtime.CompilerServices;
using Xunit;

namespace CrpvReporting.Tests;

/// <summary>
/// Compares a text with the file kept beside the test, <c>Snapshots/Class.Member.txt</c>. To accept a new text, run
/// the tests with CRPV_SNAPSHOTS=update, then read the difference before committing it.
/// </summary>
public static class Snapshot
{
    public static void Matches(string actual, [CallerFilePath] string testFile = "", [CallerMemberName] string member = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(testFile)!, "Snapshots");
        var file = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(testFile)}.{member}.txt");
        var text = WithPlainLineEnds(actual);
        if (Environment.GetEnvironmentVariable("CRPV_SNAPSHOTS") == "update")
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(file, text);
            return;
        }
        Assert.True(File.Exists(file), $"No snapshot {file}. Run the tests with CRPV_SNAPSHOTS=update to write it.");
        Assert.Equal(WithPlainLineEnds(File.ReadAllText(file)), text);
    }

    /// <summary>Git may change the line ends of a text file; they are no part of what a test expects.</summary>
    private static string WithPlainLineEnds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";
}
