using System.Text;

namespace CrpvReporting.Pipeline;

/// <summary>Text as the bytes of a file.</summary>
internal static class FileText
{
    public static byte[] Plain(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>With a byte order mark, without which Excel takes UTF-8 for Windows-1252.</summary>
    public static byte[] ForSpreadsheets(string text) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];
}
