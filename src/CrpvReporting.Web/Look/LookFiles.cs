using System.Security.Cryptography;
using System.Text;
using CrpvReporting.Report.Pages;
using CrpvReporting.Web.Access;

namespace CrpvReporting.Web.Look;

/// <summary>The style and the script of every page, and the logo: all from the site itself.</summary>
internal static class LookFiles
{
    public const string LogoPath = "/logo";

    private static readonly byte[] Style = Encoding.UTF8.GetBytes(PageStyle.Text + Text("site.css"));
    private static readonly byte[] Script = Encoding.UTF8.GetBytes(Text("site.js"));

    /// <summary>With the digest of its contents, so that a browser keeps it until it changes.</summary>
    public static string StylePath { get; } = "/site.css?" + Digest(Style);

    public static string ScriptPath { get; } = "/site.js?" + Digest(Script);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/site.css", (HttpContext http) => Kept(http, Style, "text/css; charset=utf-8")).ForEveryone();
        routes.MapGet("/site.js", (HttpContext http) => Kept(http, Script, "text/javascript; charset=utf-8")).ForEveryone();
        routes.MapGet(LogoPath, Logo).ForEveryone();
    }

    private static IResult Kept(HttpContext http, byte[] content, string type)
    {
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(content, type);
    }

    private static IResult Logo(SiteSettings settings) => settings.Logo is { } logo && File.Exists(logo)
        ? Results.File(Path.GetFullPath(logo), string.Equals(Path.GetExtension(logo), ".svg", StringComparison.OrdinalIgnoreCase) ? "image/svg+xml" : "image/png")
        : Results.NotFound();

    private static string Digest(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content))[..12];

    private static string Text(string name)
    {
        using var stream = typeof(LookFiles).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
