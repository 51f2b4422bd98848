using CrpvReporting.Domain;
using CrpvReporting.Report.Template;

namespace CrpvReporting.Pipeline;

/// <summary>Makes the workbook that a centre fills in and sends back.</summary>
public static class InputTemplate
{
    /// <summary>The template of a year and centre, where they are known.</summary>
    public static TemplateRequest For(Workspace workspace, int? year, CodeEntry? centre) => new(workspace.Schema, workspace.Lists, year, centre);

    public static byte[] Render(TemplateRequest request)
    {
        using var output = new MemoryStream();
        TemplateWorkbook.Write(request, output);
        return output.ToArray();
    }

    /// <summary>
    /// Writes the template. A file that is already there and holds something else stays as it is: a centre may have filled it in.
    /// </summary>
    /// <returns>Whether the file now is the template.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static bool Write(TemplateRequest request, string path)
    {
        var template = Render(request);
        if (File.Exists(path) && new FileInfo(path).Length > 0)
            return File.ReadAllBytes(path).AsSpan().SequenceEqual(template);
        WholeFile.Write(path, stream => stream.Write(template));
        return true;
    }

    /// <summary>The name under which the file is best sent back; null when the centre or the year is not known.</summary>
    public static string? NameToSendBack(TemplateRequest request) => NoticeWords.FileNameOf(request);
}
