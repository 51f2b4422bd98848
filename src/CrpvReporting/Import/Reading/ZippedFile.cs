namespace CrpvReporting.Import.Reading;

/// <summary>Opens what a zip archive holds: a workbook of either kind, or the only file that someone compressed.</summary>
internal static class ZippedFile
{
    public static ISpreadsheet Open(Stream stream, ReadingMeter meter)
    {
        var zip = ZipParts.Open(stream, meter);
        ISpreadsheet? opened = null;
        try
        {
            return opened = Open(zip);
        }
        catch (Exception exception) when (Fault.IsOfTheFile(exception))
        {
            throw Fault.Damaged("classeur endommagé", exception);
        }
        finally
        {
            if (opened is null)
                zip.Dispose();
        }
    }

    private static ISpreadsheet Open(ZipParts zip)
    {
        if (XlsxFile.WorkbookOf(zip) is { } workbook)
            return workbook.EndsWith(".bin", StringComparison.OrdinalIgnoreCase)
                ? throw Unknown("classeur .xlsb ; enregistrez-le au format .xlsx")
                : XlsxFile.Open(zip, workbook);
        if (zip.Has("xl/workbook.bin"))
            throw Unknown("classeur .xlsb ; enregistrez-le au format .xlsx");
        if (zip.Has(OdsFile.Content))
            return OdsFile.Open(zip);
        if (zip.Has("word/document.xml") || zip.Has("ppt/presentation.xml"))
            throw Unknown("document texte ou présentation ; envoyez le tableur lui-même, en .xlsx ou .csv");
        if (zip.Has("Index/Document.iwa") || zip.Has("Index.zip"))
            throw Unknown("classeur Numbers ; exportez-le au format .xlsx");
        var files = zip.Files.Take(2).ToList();
        return files.Count == 1 ? OpenOnly(zip, files[0]) : throw Unknown("archive zip qui n'est pas un classeur .xlsx ; envoyez le tableur seul");
    }

    /// <summary>The file is inflated in memory, as far as a workbook may weigh; an archive inside the archive is opened if it is a workbook.</summary>
    private static ISpreadsheet OpenOnly(ZipParts zip, string name)
    {
        var limits = zip.Meter.Limits;
        var content = new MemoryStream();
        using (var part = zip.OpenStream(name, isXml: false)!)
        {
            var buffer = new byte[64 * 1024];
            int read;
            while ((read = part.Read(buffer)) > 0)
            {
                content.Write(buffer, 0, read);
                if (content.Length > limits.WorkbookBytes)
                    throw ReadingMeter.TooLarge($"archive d'un fichier de plus de {ReadingMeter.Text(limits.WorkbookBytes / (1024 * 1024))} Mo");
            }
        }

        var fingerprint = FileFingerprint.Of(content);
        if (fingerprint.Head.AsSpan().StartsWith("PK\u0003\u0004"u8) && !IsWorkbook(content, zip.Meter))
            throw Unknown("archive zip dans une archive ; envoyez le tableur seul");
        content.Position = 0;
        var opened = SpreadsheetFile.Open(content, fingerprint, limits, cancellation: zip.Meter.Cancellation);
        zip.Dispose();
        return opened;
    }

    private static bool IsWorkbook(MemoryStream content, ReadingMeter meter)
    {
        using var inner = ZipParts.Open(new MemoryStream(content.GetBuffer(), 0, (int)content.Length, writable: false), meter);
        return XlsxFile.WorkbookOf(inner) is not null || inner.Has(OdsFile.Content);
    }

    private static UnreadableFileException Unknown(string detail) => new(UnreadableReason.UnknownFormat, detail);
}
