using System.Diagnostics;

namespace CrpvReporting.ReaderTests;

/// <summary>A program of the distribution that tests read files with; installed when the machine has none.</summary>
/// <param name="name">The program.</param>
/// <param name="marks">Files that are there when all of it is: it may be installed in part.</param>
/// <param name="packages">The packages that hold it.</param>
internal sealed class DebianProgram(string name, string[] marks, params string[] packages)
{
    private const string OfficeParts = "/usr/lib/libreoffice/share/registry/";

    public static readonly DebianProgram Chromium = new("chromium", [], "chromium");
    public static readonly DebianProgram LibreOffice = new("soffice", [OfficeParts + "calc.xcd", OfficeParts + "impress.xcd"], "libreoffice-calc-nogui", "libreoffice-impress-nogui");
    public static readonly DebianProgram PdfToText = new("pdftotext", [], "poppler-utils");

    // Several programs at once would wait for one another on the lock of dpkg.
    private static readonly Lock Installing = new();

    private string? path;

    /// <summary>The path of the program.</summary>
    /// <exception cref="InvalidOperationException">It is not installed, and cannot be.</exception>
    public string Path
    {
        get
        {
            lock (Installing)
                return path ??= Find() ?? Install();
        }
    }

    /// <summary>Runs the program; gives what it printed.</summary>
    /// <exception cref="InvalidOperationException">It failed, or took more than five minutes.</exception>
    public string Run(params string[] arguments) => Start(Path, arguments);

    private string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(folder => System.IO.Path.Combine(folder, name)).FirstOrDefault(program => File.Exists(program) && marks.All(File.Exists));

    private string Install()
    {
        var asked = $"{name} is needed by these tests: apt-get install {string.Join(' ', packages)}";
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root" || !File.Exists("/usr/bin/apt-get"))
            throw new InvalidOperationException(asked);
        Start("/usr/bin/apt-get", "update", "-qq");
        Start("/usr/bin/apt-get", ["install", "-y", "-qq", "--no-install-recommends", .. packages]);
        return Find() ?? throw new InvalidOperationException(asked);
    }

    private static string Start(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(5)))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} did not end.");
        }

        return process.ExitCode == 0
            ? output.GetAwaiter().GetResult()
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {error.GetAwaiter().GetResult()}{output.GetAwaiter().GetResult()}");
    }
}
