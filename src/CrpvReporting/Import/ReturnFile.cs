using CrpvReporting.Import.Headers;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import;

/// <summary>A file received: its identity and the returns found in it, one per sheet of data.</summary>
public sealed class ReturnFile : IDisposable
{
    private readonly ISpreadsheet? spreadsheet;

    private ReturnFile(string name, FileFingerprint? fingerprint, ISpreadsheet? spreadsheet, IReadOnlyList<SheetReturn> sheets)
    {
        Name = name;
        Fingerprint = fingerprint;
        this.spreadsheet = spreadsheet;
        Sheets = sheets;
    }

    /// <summary>Name of the file, without its folder.</summary>
    public string Name { get; }

    /// <summary>SHA-256 and length; null when the file could not be opened.</summary>
    public FileFingerprint? Fingerprint { get; }

    /// <summary>The returns found, or one with the reason why there is none.</summary>
    public IReadOnlyList<SheetReturn> Sheets { get; }

    /// <summary>Opens a file, finds its sheets of data, their headers, centre and year. Never throws for what the file is.</summary>
    /// <exception cref="ArgumentException">The list of centres does not have the centre asked for.</exception>
    /// <exception cref="OperationCanceledException">The user gave up; reading the lines may throw it too.</exception>
    public static ReturnFile Open(
        string path, ReturnOptions options, ActivitySchema schema, CodeLists lists, ReadingLimits? limits = null, CancellationToken cancellation = default)
    {
        if (options.Centre is { } asked && lists.Centres.Find(asked) is null)
            throw new ArgumentException($"No centre {asked}.", nameof(options));
        var name = Path.GetFileName(path);
        FileFingerprint? fingerprint = null;
        ISpreadsheet? spreadsheet = null;
        Stream? stream = null;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
            if (cancellation.CanBeCanceled)
                stream = new CancellableStream(stream, cancellation);
            fingerprint = FileFingerprint.Of(stream);
            spreadsheet = SpreadsheetFile.Open(stream, fingerprint, limits, cancellation: cancellation);
            return new ReturnFile(name, fingerprint, spreadsheet, FindReturns(spreadsheet, name, options, schema, lists));
        }
        catch (UnreadableFileException exception)
        {
            return Unreadable(exception.Reason, exception.Detail);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Unreadable(UnreadableReason.Inaccessible, "impossible d'ouvrir ce fichier");
        }
        catch (OperationCanceledException)
        {
            Close();
            throw;
        }

        void Close()
        {
            spreadsheet?.Dispose();
            stream?.Dispose();
        }

        ReturnFile Unreadable(UnreadableReason reason, string detail)
        {
            Close();
            var log = new FindingLog();
            log.Add(Messages.Unreadable(reason, detail));
            return new ReturnFile(name, fingerprint, null, [new SheetReturn(null, log)]);
        }
    }

    public void Dispose() => spreadsheet?.Dispose();

    private static List<SheetReturn> FindReturns(ISpreadsheet spreadsheet, string fileName, ReturnOptions options, ActivitySchema schema, CodeLists lists)
    {
        var matcher = new HeaderMatcher(schema);
        var hints = FileNameHints.Of(fileName, lists.Centres);
        // The template's own notice and lists hold no activity, and nothing that the centre wrote: no need to say so each time.
        var filled = spreadsheet.Sheets.Where(sheet => FirstRow(spreadsheet, sheet) is not null && !IsFromTemplate(spreadsheet, sheet)).ToList();
        if (filled.Count == 0)
            return [WithoutLines(spreadsheet.Sheets[0])];
        var headers = filled.ToDictionary(sheet => sheet, sheet => FindHeader(spreadsheet, sheet, matcher));
        if (headers.Values.All(header => header is null))
            headers[filled[0]] = FirstRow(spreadsheet, filled[0]);

        // The sheets left aside are said once, with the first return.
        var log = new FindingLog();
        foreach (var sheet in filled.Where(sheet => headers[sheet] is null))
            log.Add(Messages.SheetIgnored(sheet.Name ?? ""));
        var returns = new List<SheetReturn>();
        foreach (var sheet in filled)
            if (headers[sheet] is { } headerRow)
            {
                returns.Add(Prepare(spreadsheet, sheet, headerRow, matcher, hints, options, lists, log));
                log = new FindingLog();
            }

        return returns;
    }

    private static SheetReturn WithoutLines(SheetInfo sheet)
    {
        var log = new FindingLog();
        log.Add(Messages.NoLine(new Place(sheet.Name)));
        return new SheetReturn(sheet.Name, log);
    }

    private static SheetReturn Prepare(
        ISpreadsheet spreadsheet, SheetInfo sheet, int headerRow, HeaderMatcher matcher, FileNameHints hints, ReturnOptions options, CodeLists lists, FindingLog log)
    {
        using var reader = spreadsheet.Read(sheet);
        var row = new SheetRow();
        while (reader.Read(row) && row.Number < headerRow)
        {
            // Rows above the header: a title, a date.
        }

        var columns = matcher.Match(row, sheet.Name, log);
        var identity = ReturnIdentity.Find(reader, columns, hints, options, new Place(sheet.Name), lists, log);
        return new SheetReturn(spreadsheet, sheet, new ReturnContext(sheet.Name, identity.Centre, identity.Year, lists, columns, log));
    }

    private static bool IsFromTemplate(ISpreadsheet spreadsheet, SheetInfo sheet)
    {
        using var reader = spreadsheet.Read(sheet);
        var row = new SheetRow();
        return sheet.Name is not null && reader.Read(row) && row.Number == 1 && TemplateSheets.IsOwnTitle(row[0].Text);
    }

    private static int? FindHeader(ISpreadsheet spreadsheet, SheetInfo sheet, HeaderMatcher matcher)
    {
        using var reader = spreadsheet.Read(sheet);
        return HeaderFinder.Find(reader, matcher);
    }

    private static int? FirstRow(ISpreadsheet spreadsheet, SheetInfo sheet)
    {
        using var reader = spreadsheet.Read(sheet);
        var row = new SheetRow();
        return reader.Read(row) ? row.Number : null;
    }
}
