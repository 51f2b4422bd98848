using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;

namespace CrpvReporting.Pipeline.Uploads;

/// <summary>The annotated workbook of a file that was handed in, and the message that goes with it.</summary>
public static class AnnotateUpload
{
    /// <summary>Whether there is anything to put right or to confirm in a file whose bytes are kept.</summary>
    public static bool IsNeeded(ShownUpload shown) => shown.Original is not null && AnnotateReturn.IsNeeded(shown.Receipts);

    /// <summary>The workbook, from its start, under the name to give it; null when there is nothing to put right or none can be made.</summary>
    public static (string Name, Stream Content)? Write(SiteWorkspace site, Upload upload, CancellationToken cancellation = default)
    {
        var shown = ShowUpload.Of(site, upload, cancellation);
        if (!IsNeeded(shown))
            return null;
        var content = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        try
        {
            if (AnnotateReturn.Write(site.Balance, shown.Original!, upload.FileName, shown.Receipts, content).Workbook is { } name)
            {
                content.Position = 0;
                return (name, content);
            }
        }
        catch
        {
            content.Dispose();
            throw;
        }

        content.Dispose();
        return null;
    }

    /// <summary>The message; null when there is nothing to put right.</summary>
    public static string? Message(SiteWorkspace site, ShownUpload shown) =>
        IsNeeded(shown) ? AnnotateReturn.Message(site.Balance, shown.Upload.FileName, shown.Receipts) : null;
}
