namespace CrpvReporting.Report.Pages;

/// <summary>The style sheet of every page, <c>page.css</c>: its variables are documented at its top.</summary>
public static class PageStyle
{
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(PageStyle).Assembly.GetManifestResourceStream("page.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
