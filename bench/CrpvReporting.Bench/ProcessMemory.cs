using System.Globalization;

namespace CrpvReporting.Bench;

/// <summary>The largest resident memory that a process had, as Linux keeps it; 0 elsewhere.</summary>
internal static class ProcessMemory
{
    /// <summary>Peak of this process, in MB (10⁶ bytes).</summary>
    public static double PeakOfThis() => PeakIn("/proc/self/status");

    /// <summary>Peak of a running process so far, in MB; 0 when it has just ended.</summary>
    public static double PeakOf(int process)
    {
        try
        {
            return PeakIn($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/status");
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static double PeakIn(string status)
    {
        if (!File.Exists(status) || File.ReadLines(status).FirstOrDefault(text => text.StartsWith("VmHWM:", StringComparison.Ordinal)) is not { } line)
            return 0;
        var kibibytes = long.Parse(line.AsSpan(6, line.Length - 8).Trim(), NumberStyles.None, CultureInfo.InvariantCulture);
        return kibibytes * 1024 / 1e6;
    }
}
