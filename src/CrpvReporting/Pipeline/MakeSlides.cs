using CrpvReporting.Report;
using CrpvReporting.Report.Slides;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>Writes the slides of a year into a file of their own.</summary>
public static class MakeSlides
{
    /// <summary>Writes the slides; false, and nothing is written, when the file is there and holds something else: someone may have worked in it.</summary>
    /// <param name="workspace">The database and the lists.</param>
    /// <param name="store">The store, open.</param>
    /// <param name="year">The year.</param>
    /// <param name="path">The file to write.</param>
    /// <param name="template">The template of a brand; null for the built-in one.</param>
    /// <param name="withCentreFigures">Whether figures of a single centre, and of groups of fewer than three, are shown.</param>
    /// <exception cref="StoreException">The database cannot be read, or has no accepted return of that year.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static bool Write(Workspace workspace, BalanceStore store, int year, string path, BrandTemplate? template = null, bool withCentreFigures = true)
    {
        var bytes = Of(PublishReport.Build(workspace, store, year, withCentreFigures), template);
        if (File.Exists(path))
            return File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
        WholeFile.Write(path, stream => stream.Write(bytes));
        return true;
    }

    /// <summary>The slides of a report.</summary>
    public static byte[] Of(BalanceReport report, BrandTemplate? template = null)
    {
        using var slides = new MemoryStream();
        SlideDeck.Write(report, slides, template);
        return slides.ToArray();
    }
}
