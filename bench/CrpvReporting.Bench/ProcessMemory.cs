using System.Globalization;

namespace CrpvReporting.Bench;

/// <summary>The largest resident memory that a process had, as Linux keeps it; 0 elsewhere.</summary>
internal static class ProcessMemory
{
    /// <summary>Peak of this process, in MB (10⁶ bytes).</summary>
    public static double PeakOfThis() => PeakIn("/proc/self/status");

    private static double PeakIn(string status)
    {
        if (!File.Exists(status))
            return 0;
        var line = File.ReadLines(status).First(text => text.StartsWith("VmHWM:", StringComparison.Ordinal));
        var kibibytes = long.Parse(line.AsSpan(6, line.Length - 8).Trim(), NumberStyles.None, CultureInfo.InvariantCulture);
        return kibibytes * 1024 / 1e6;
    }
}
