using System.Diagnostics;

namespace CrpvReporting.Bench;

/// <summary>The command line as a whole process, measured.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command line; its time, its start included, and the memory it held.</summary>
    public static (double Seconds, double Processor, double Megabytes) Run(string arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Child.StartProgram(Program, arguments.Split(' '));
        var (megabytes, processor) = (0.0, 0.0);
        var output = process.StandardOutput.ReadToEndAsync();

        // Both only grow: what was read last, a few milliseconds before the end, is the figure.
        while (!process.WaitForExit(5))
        {
            megabytes = Math.Max(megabytes, ProcessMemory.PeakOf(process.Id));
            processor = Math.Max(processor, ProcessorOf(process));
        }

        var seconds = watch.Elapsed.TotalSeconds;
        return process.ExitCode == 0 ? (seconds, processor, megabytes) : throw new InvalidOperationException($"crpv {arguments}: {process.ExitCode} {output.Result}");
    }

    /// <summary>Processor seconds so far; 0 when it has just ended.</summary>
    private static double ProcessorOf(Process process)
    {
        try
        {
            return process.TotalProcessorTime.TotalSeconds;
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return 0;
        }
    }

    /// <summary>The executable, built beside this program.</summary>
    public static string Program => Path.Combine(Root, "src", "CrpvReporting.Cli", "bin", "Release", "net10.0", "crpv");

    /// <summary>The folder of the repository.</summary>
    public static string Root
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
                if (File.Exists(Path.Combine(folder.FullName, "CrpvReporting.sln")))
                    return folder.FullName;
            throw new InvalidOperationException("Run from the folder of the repository.");
        }
    }
}
