using System.Diagnostics;

namespace CrpvReporting.Pipeline.Publishing;

/// <summary>LibreOffice, when the machine has it: makes other formats of our files. Nothing needs it.</summary>
public sealed class OfficeProgram
{
    private static readonly string[] Names = OperatingSystem.IsWindows() ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly string path;

    private OfficeProgram(string path) => this.path = path;

    /// <summary>The program found in the folders of <c>PATH</c>; null when there is none.</summary>
    public static OfficeProgram? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists) is { } found ? new OfficeProgram(found) : null;

    /// <summary>Converts a file; its bytes may differ from run to run, since LibreOffice dates what it writes.</summary>
    /// <param name="write">Writes the file to convert.</param>
    /// <param name="from">Its extension: « xlsx ».</param>
    /// <param name="to">The extension wanted: « ods », « pdf ».</param>
    /// <param name="output">Where the new file goes.</param>
    /// <exception cref="IOException">It could not be converted.</exception>
    public void Convert(Action<Stream> write, string from, string to, Stream output)
    {
        var folder = Directory.CreateTempSubdirectory("crpv-office-").FullName;
        try
        {
            var source = Path.Combine(folder, "bilan." + from);
            using (var stream = new FileStream(source, FileMode.Create, FileAccess.ReadWrite))
                write(stream);
            // A profile of its own: one that is open elsewhere would refuse to start.
            Run([$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}", "--headless", "--convert-to", to, "--outdir", Path.Combine(folder, "out"), source]);
            using var made = File.OpenRead(Path.Combine(folder, "out", "bilan." + to));
            made.CopyTo(output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Run(IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(path, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new IOException($"{path} does not start.");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(Longest))
            return;
        process.Kill(entireProcessTree: true);
        throw new IOException($"{path} does not end.");
    }
}
