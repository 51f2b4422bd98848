using System.Diagnostics;
using System.Globalization;

namespace CrpvReporting.Bench;

/// <summary>Runs this program, or another, in a process of its own.</summary>
internal static class Child
{
    /// <summary>Starts this program again with other arguments.</summary>
    public static Process Start(params string[] arguments)
    {
        var program = Environment.ProcessPath!;
        return Path.GetFileNameWithoutExtension(program) == "dotnet"
            ? StartProgram(program, [Environment.GetCommandLineArgs()[0], .. arguments])
            : StartProgram(program, arguments);
    }

    public static Process StartProgram(string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;

    /// <summary>Runs a child of this program to its end.</summary>
    public static Measure Run(params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Start(arguments);
        var output = Finish(process);
        var whole = watch.Elapsed.TotalSeconds;
        var parts = output.TrimEnd('\n').Split('\n')[^1].Split('\t');
        return new Measure(
            whole, double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture), parts[2]);
    }

    /// <summary>The output of a process, once it ended well.</summary>
    public static string Finish(Process process)
    {
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{process.StartInfo.FileName} ended with {process.ExitCode}: {output}");
    }
}
