using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CrpvReporting.Report.Charts;

/// <summary>The numbered objects of a PDF, and the table that says where each is.</summary>
internal sealed class PdfObjects
{
    private readonly List<byte> file = [];
    private readonly List<int> places = [];

    public PdfObjects() => Write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");

    /// <summary>Adds an object; gives its number, from 1.</summary>
    public int Add(string dictionary)
    {
        Start();
        Write(dictionary + "\nendobj\n");
        return places.Count;
    }

    /// <summary>Adds a stream of ASCII operators, compressed; gives its number.</summary>
    public int AddStream(string content)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, PngFile.SameEverywhere)) zlib.Write(Encoding.ASCII.GetBytes(content));
        var bytes = compressed.ToArray();
        Start();
        Write($"<</Filter/FlateDecode/Length {Whole(bytes.Length)}>>\nstream\n");
        file.AddRange(bytes);
        Write("\nendstream\nendobj\n");
        return places.Count;
    }

    public byte[] ToFile(int root, int info)
    {
        var start = file.Count;
        Write($"xref\n0 {Whole(places.Count + 1)}\n0000000000 65535 f \n");
        foreach (var place in places) Write(place.ToString("0000000000", CultureInfo.InvariantCulture) + " 00000 n \n");
        Write($"trailer\n<</Size {Whole(places.Count + 1)}/Root {Whole(root)} 0 R/Info {Whole(info)} 0 R>>\nstartxref\n{Whole(start)}\n%%EOF\n");
        return [.. file];
    }

    /// <summary>A text of any language, as UTF-16.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    private void Start()
    {
        places.Add(file.Count);
        Write($"{Whole(places.Count)} 0 obj\n");
    }

    private void Write(string text) => file.AddRange(Encoding.Latin1.GetBytes(text));

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
