using CrpvReporting.Pipeline.Publishing;

namespace CrpvReporting.Pipeline;

/// <summary>The files of a report one by one, without a folder: each made only when it is written, with the bytes that a folder would have.</summary>
public static class ReportFiles
{
    /// <summary>Every file but the index and the list of digests, which are those of a folder.</summary>
    public static IReadOnlyList<ReportFile> Of(PublishedYear year) => [.. ReportParts.All.SelectMany(part => ReportParts.Files(part, year))];

    /// <summary>The file of a path, with « / »; null when the report has none.</summary>
    public static ReportFile? Find(PublishedYear year, string path) => Of(year).FirstOrDefault(file => file.Path == path);
}
