using CrpvReporting.Pipeline.Publishing;

namespace CrpvReporting.Web.Look;

/// <summary>A file of a report as an answer.</summary>
internal static class FileAnswer
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".pdf"] = "application/pdf",
        [".csv"] = "text/csv; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
        [".html"] = "text/html; charset=utf-8",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        [".zip"] = "application/zip",
    };

    /// <summary>The file; a browser saves it under its name, save a picture, which it may show.</summary>
    public static IResult Of(ReportFile file)
    {
        using var content = new MemoryStream();
        file.Write(content);
        return Of(Path.GetFileName(file.Path), content.ToArray());
    }

    /// <inheritdoc cref="Of(ReportFile)"/>
    public static IResult Of(string name, byte[] content)
    {
        var extension = Path.GetExtension(name);
        return Results.Bytes(content, Types.GetValueOrDefault(extension, "application/octet-stream"), extension is ".svg" or ".png" ? null : name);
    }
}
