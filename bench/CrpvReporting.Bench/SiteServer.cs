using System.Diagnostics;

namespace CrpvReporting.Bench;

/// <summary>The site in a process of its own, as an administrator runs it, on a port that the system chooses.</summary>
internal sealed class SiteServer : IDisposable
{
    private const string Says = "Le site répond à ";
    private readonly Process process;

    private SiteServer(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Processor seconds so far: on a busy machine it is what holds.</summary>
    public double Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime.TotalSeconds;
        }
    }

    /// <summary>Starts the site on a database, and waits until it answers.</summary>
    public static SiteServer Start(string database)
    {
        var process = Process.Start(new ProcessStartInfo(CommandLine.Program, ["serve", "--urls", "http://127.0.0.1:0", "--db", database])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment = { ["Logging__LogLevel__Default"] = "Error" },
        })!;
        while (process.StandardOutput.ReadLine() is { } line)
            if (line.StartsWith(Says, StringComparison.Ordinal))
            {
                // Read to its end, so that the server never waits for a reader.
                _ = process.StandardOutput.ReadToEndAsync();
                return new SiteServer(process, new Uri(line[Says.Length..]));
            }

        throw new InvalidOperationException("The site did not start.");
    }

    /// <summary>Ends it as a power cut would.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            Kill();
        process.Dispose();
    }
}
