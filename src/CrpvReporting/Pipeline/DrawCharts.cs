using CrpvReporting.Pipeline.Publishing;
using CrpvReporting.Report;

namespace CrpvReporting.Pipeline;

/// <summary>Writes the figures of a year one by one, as a presenter wants them.</summary>
public static class DrawCharts
{
    /// <summary>The figures asked for, in the order of the report.</summary>
    /// <exception cref="ArgumentException">The report has no figure of some name: <see cref="Unknown"/> says which.</exception>
    public static IReadOnlyList<Figure> Asked(BalanceReport report, ChartRequest request) => Unknown(report, request) is { } unknown
        ? throw new ArgumentException($"No figure « {unknown} ».", nameof(request))
        : [.. report.Figures.Where(figure => request.Names.Count == 0 || request.Names.Contains(figure.Name))];

    /// <summary>The first name that no figure of the report has; null when there is none.</summary>
    public static string? Unknown(BalanceReport report, ChartRequest request) =>
        request.Names.FirstOrDefault(name => report.Figures.All(figure => figure.Name != name));

    /// <summary>Draws the figures asked for, then writes them: pictures, numbers, text alternatives, the page that shows them all. Gives the names of the files, in order.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static IReadOnlyList<string> Write(BalanceReport report, ChartRequest request, string folder)
    {
        var files = ChartFiles.Of(report.Year, Asked(report, request), request).ToList();
        var contents = files.AsParallel().AsOrdered().Select(BytesOf).ToList();
        foreach (var (file, content) in files.Zip(contents))
            WholeFile.Write(Path.Combine(folder, file.Path), stream => stream.Write(content));
        return [.. files.Select(file => file.Path)];
    }

    /// <summary>Whether a folder is that of a report, or a part of one: its list of files would no longer be right.</summary>
    public static bool IsOfReport(string folder)
    {
        var whole = Path.GetFullPath(folder);
        return File.Exists(Path.Combine(whole, FileList.Name)) || (Path.GetDirectoryName(whole) is { } above && File.Exists(Path.Combine(above, FileList.Name)));
    }

    private static byte[] BytesOf(ReportFile file)
    {
        using var content = new MemoryStream();
        file.Write(content);
        return content.ToArray();
    }
}
