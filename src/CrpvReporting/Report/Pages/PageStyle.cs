using System.Security.Cryptography;
using System.Text;

namespace CrpvReporting.Report.Pages;

/// <summary>The style sheet of every page, <c>page.css</c>: its variables are documented at its top.</summary>
public static class PageStyle
{
    public static string Text { get; } = Read();

    /// <summary>The style element of a page, as its policy names it: no other style is applied, whatever a page holds.</summary>
    internal static string PolicySource { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes("\n" + Text)))}'";

    private static string Read()
    {
        using var stream = typeof(PageStyle).Assembly.GetManifestResourceStream("page.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
