using CrpvReporting.Domain;
using CrpvReporting.Import.Forms;
using CrpvReporting.Import.Headers;
using CrpvReporting.Import.Layout;
using CrpvReporting.Import.Reading;
using CrpvReporting.Import.Rules;
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
        var name = options.FileName ?? Path.GetFileName(path);
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
        var file = FileNameHints.Of(fileName, lists.Centres);
        var likely = options.Centre is { } asked ? lists.Centres.Find(asked) : file.Centre;
        var matcher = new HeaderMatcher(schema, options.Told, likely is null ? [] : options.Memory?.Invoke(likely) ?? []);
        var formSchema = YearlyFormSchema.Over(lists);
        var formMatcher = new HeaderMatcher(formSchema, options.Told, []);
        var log = new FindingLog();
        var found = FormSheets.Find(spreadsheet, formMatcher, matcher, formSchema.Indicators);
        var sheets = DataSheets.Find(spreadsheet, matcher, [.. found.Select(form => form.Sheet.Info)], found.Exists(form => form.HasValues), log);
        var forms = FormsToRead(found, sheets, log);
        if (sheets.Count + forms.Count == 0)
            return [WithoutLines(spreadsheet.Sheets[0])];

        // What concerns the whole file is said once, with its first return.
        var prepared = new List<(ReturnKind Kind, DataSheet Sheet, ColumnMap Columns, ReturnIdentity Identity, FindingLog Log)>();
        var memories = Memories(spreadsheet, sheets, matcher, file, options, lists);
        foreach (var sheet in sheets)
        {
            var columns = matcher.Match(sheet.Header.ToRow(), sheet.Info.Name, log, memories[prepared.Count]);
            if (sheet.Header.SideTable is { } side)
                columns = columns with { Unnamed = [.. columns.Unnamed.Where(column => column < side - 1)] };
            prepared.Add((ReturnKind.Activities, sheet, columns, IdentityOf(spreadsheet, sheet, columns, file, options, lists, log), log));
            log = new FindingLog();
        }

        foreach (var form in forms)
        {
            var columns = formMatcher.Match(form.Header.ToRow(), form.Info.Name, log);
            DataSheets.SayTitles(form, Messages.TitleOfForm, log);
            prepared.Add((ReturnKind.YearlyForm, form, columns, IdentityOf(spreadsheet, form, columns, file, options, lists, log), log));
            log = new FindingLog();
        }

        var (fileLines, formEntries) = (new FileLines(), new FormEntries());
        var identities = prepared.ConvertAll(sheet => sheet.Identity);
        return prepared.ConvertAll(sheet =>
        {
            var identity = sheet.Identity.Or(identities);
            identity.Check(new Place(sheet.Sheet.Info.Name), sheet.Log);
            var context = new ReturnContext(sheet.Sheet.Info.Name, identity.Centre, identity.Year, lists, sheet.Columns, sheet.Log) { FileLines = fileLines };
            return new SheetReturn(spreadsheet, sheet.Sheet.Info, sheet.Sheet.Header, context, sheet.Kind == ReturnKind.YearlyForm ? new FormReader(context, sheet.Sheet.Header, formEntries) : null);
        });
    }

    /// <summary>The forms to read: beside another return, one that was left blank is none.</summary>
    private static List<DataSheet> FormsToRead(List<FormSheet> found, List<DataSheet> activities, FindingLog log)
    {
        if (activities.Count == 0 && !found.Exists(form => form.HasValues))
            return found.ConvertAll(form => form.Sheet);
        foreach (var blank in found.Where(form => form is { HasValues: false, HasRemarks: true }))
            log.Add(Messages.FormWithoutValue(blank.Sheet.Info.Name ?? ""));
        return [.. found.Where(form => form.HasValues).Select(form => form.Sheet)];
    }

    /// <summary>What is remembered of the headers of each sheet's centre. A column that says the centre is recognised without memory.</summary>
    private static List<IReadOnlyList<RememberedMatch>> Memories(
        ISpreadsheet spreadsheet, List<DataSheet> sheets, HeaderMatcher matcher, FileNameHints file, ReturnOptions options, CodeLists lists)
    {
        if (options.Memory is not { } memory)
            return sheets.ConvertAll(_ => (IReadOnlyList<RememberedMatch>)[]);
        var unsaid = new FindingLog();
        var identities = sheets.ConvertAll(sheet =>
            IdentityOf(spreadsheet, sheet, matcher.Match(sheet.Header.ToRow(), sheet.Info.Name, unsaid), file, options, lists, unsaid));
        return identities.ConvertAll(identity => identity.Or(identities).Centre is { } centre ? memory(centre) : []);
    }

    private static SheetReturn WithoutLines(SheetInfo sheet)
    {
        var log = new FindingLog();
        log.Add(Messages.NoLine(new Place(sheet.Name)));
        return new SheetReturn(sheet.Name, log);
    }

    private static ReturnIdentity IdentityOf(
        ISpreadsheet spreadsheet, DataSheet sheet, ColumnMap columns, FileNameHints file, ReturnOptions options, CodeLists lists, FindingLog log)
    {
        using var reader = spreadsheet.Read(sheet.Info);
        var titles = TitleHints.Of(sheet.Head, sheet.Header.First, sheet.Info.Name, lists.Centres);
        return ReturnIdentity.Find(reader, columns, titles, file, options, sheet.Info.Name, lists, log);
    }
}
