using System.IO.Compression;
using System.Text;

namespace CrpvReporting.Store.Frozen;

/// <summary>A long text as the store keeps it: UTF-8, compressed.</summary>
internal static class CompressedText
{
    public static byte[] Of(string text)
    {
        using var buffer = new MemoryStream();
        using (var compressed = new ZLibStream(buffer, CompressionLevel.Optimal))
            compressed.Write(Encoding.UTF8.GetBytes(text));
        return buffer.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are no compressed text.</exception>
    public static string Read(byte[] bytes)
    {
        using var compressed = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var reader = new StreamReader(compressed, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
