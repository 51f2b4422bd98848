using System.Globalization;

namespace CrpvReporting.ReaderTests;

/// <summary>LibreOffice without a screen, each run with a profile of its own.</summary>
internal static class LibreOffice
{
    private static int runs;

    /// <summary>The file in another format; its path.</summary>
    public static string Convert(SampleReport samples, string file, string format)
    {
        var folder = samples[string.Create(CultureInfo.InvariantCulture, $"office-{Interlocked.Increment(ref runs)}")];
        DebianProgram.LibreOffice.Run($"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", format, "--outdir", folder, file);
        return Path.Combine(folder, Path.ChangeExtension(Path.GetFileName(file), format));
    }
}
