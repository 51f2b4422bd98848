using System.IO.Compression;

namespace CrpvReporting.Report.Workbook;

/// <summary>Writes a package so that the same parts give the same bytes: fixed order, fixed dates, one level of compression.</summary>
internal static class StableZip
{
    // The first moment that a zip entry can carry.
    private static readonly DateTimeOffset EntryDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a package of which every part is ready.</summary>
    public static void Write(WorkbookPackage package, Stream output)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            WritePart(zip, package, WorkbookPackage.ContentTypes);
            foreach (var name in package.Names.Where(name => name != WorkbookPackage.ContentTypes))
                WritePart(zip, package, name);
        }
        buffer.Position = 0;
        buffer.CopyTo(output);
    }

    /// <summary>Writes a package whose data lines come one by one.</summary>
    public static void Write(WorkbookPackage package, LinesPart lines, IEnumerable<IReadOnlyList<ReportCell>> rows, Stream output)
    {
        // A zip written straight to a stream that cannot seek would differ.
        if (output is { CanSeek: true, Position: 0 })
        {
            WriteAll(package, lines, rows, output);
            return;
        }

        using var buffer = new MemoryStream();
        WriteAll(package, lines, rows, buffer);
        buffer.Position = 0;
        buffer.CopyTo(output);
    }

    private static void WriteAll(WorkbookPackage package, LinesPart lines, IEnumerable<IReadOnlyList<ReportCell>> rows, Stream output)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        WritePart(zip, package, WorkbookPackage.ContentTypes);
        foreach (var name in package.Names.Where(name => name != WorkbookPackage.ContentTypes && name != lines.SheetPart && name != lines.TablePart && name != WorkbookParts.Workbook))
            WritePart(zip, package, name);

        // Last: where the table ends is known once its lines have passed.
        int lastRow;
        using (var sheet = Open(zip, lines.SheetPart))
            lastRow = lines.WriteSheet(rows, sheet);
        lines.EndTableAt(lastRow);
        WritePart(zip, package, lines.TablePart);
        lines.NameColumns(lastRow);
        WritePart(zip, package, WorkbookParts.Workbook);
    }

    /// <summary>
    /// Writes a package of which some parts are too large to be held, each written when its turn comes, after the others. The
    /// bytes depend on whether the stream can seek.
    /// </summary>
    public static void Write(WorkbookPackage package, IEnumerable<(string Name, Action<Stream> Write)> streamed, Stream output, CompressionLevel level)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        WritePart(zip, package, WorkbookPackage.ContentTypes);
        foreach (var name in package.Names.Where(name => name != WorkbookPackage.ContentTypes))
            WritePart(zip, package, name);
        foreach (var (name, write) in streamed)
        {
            using var part = NewEntry(zip, name, level).Open();
            write(part);
        }
    }

    private static void WritePart(ZipArchive zip, WorkbookPackage package, string name)
    {
        using var content = Open(zip, name);
        content.Write(package.Bytes(name));
    }

    /// <summary>A new entry of an archive that is being written.</summary>
    public static ZipArchiveEntry NewEntry(ZipArchive zip, string name, CompressionLevel level = CompressionLevel.Optimal)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = EntryDate;
        return entry;
    }

    private static Stream Open(ZipArchive zip, string name) => NewEntry(zip, name).Open();
}
