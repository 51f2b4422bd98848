using CrpvReporting.Domain;
using CrpvReporting.Import.Cells;
using CrpvReporting.Import.Forms;
using CrpvReporting.Import.Headers;
using CrpvReporting.Import.Layout;
using CrpvReporting.Import.Reading;
using CrpvReporting.Import.Rules;
using CrpvReporting.Schema;

namespace CrpvReporting.Import;

/// <summary>
/// The return on one sheet: whose it is, then its lines, read once and one by one. What is wrong is complete when the
/// last line was read.
/// </summary>
public sealed class SheetReturn
{
    private readonly FindingLog log;
    private readonly ISpreadsheet? spreadsheet;
    private readonly SheetInfo? sheet;
    private readonly ReturnContext? context;
    private readonly HeaderRows? header;
    private readonly FormReader? form;

    internal SheetReturn(ISpreadsheet spreadsheet, SheetInfo sheet, HeaderRows header, ReturnContext context, FormReader? form = null)
    {
        this.form = form;
        this.header = header;
        this.spreadsheet = spreadsheet;
        this.sheet = sheet;
        this.context = context;
        log = context.Log;
        Name = sheet.Name;
    }

    /// <summary>A file of which no line can be read.</summary>
    internal SheetReturn(string? name, FindingLog log)
    {
        Name = name;
        this.log = log;
    }

    /// <summary>Name of the sheet; null for a csv.</summary>
    public string? Name { get; }

    /// <summary>What the sheet holds.</summary>
    public ReturnKind Kind => form is null ? ReturnKind.Activities : ReturnKind.YearlyForm;

    /// <summary>What a yearly form declares, once it was read to its end; nothing for activities.</summary>
    public IReadOnlyList<DeclaredValue> Values => form?.Values ?? [];

    /// <summary>The centre; null when nothing says it.</summary>
    public CodeEntry? Centre => context?.Centre;

    /// <summary>The year; null when nothing says it.</summary>
    public int? Year => context?.Year;

    /// <summary>Lines read so far; of a yearly form, the indicators.</summary>
    public int Rows { get; private set; }

    /// <summary>Half-days of the lines read so far, all perimeters.</summary>
    public HalfDays HalfDays { get; private set; }

    public bool IsRefused => log.Errors > 0;

    public bool HasWarnings => log.Warnings > 0;

    /// <summary>Headers that were recognised otherwise than by the name or title of their field.</summary>
    public IReadOnlyList<HeaderMatch> HeaderMatches => context?.Columns.Matches ?? [];

    /// <summary>What was found so far, in reading order.</summary>
    public IReadOnlyList<Finding> Findings => log.ToList(Rows);

    /// <summary>
    /// Reads the lines. All of them are checked; they are yielded only as long as the return has no error, since a
    /// return with an error is refused whole. A yearly form is read at the first step, and yields none.
    /// </summary>
    /// <exception cref="UnreadableFileException">The file is damaged.</exception>
    public IEnumerable<Activity> ReadLines()
    {
        if (context is null || spreadsheet is null || sheet is null || header is null)
            yield break;
        if (form is not null)
        {
            form.Read(spreadsheet, sheet);
            Rows = form.Rows;
            yield break;
        }

        var lines = new LineReader(context);
        var unnamed = new UnnamedColumns(context.Columns);
        var defaultPerimeter = context.Lists.HeadlinePerimeter;
        var check = new LineCheck(context, lines);
        var draft = new LineDraft();
        var row = new SheetRow();
        var table = new TableRows(context, header);
        check.ReadHeader(header.ToRow());
        using var reader = spreadsheet.Read(sheet);
        SheetNotes.SayHidden(context, sheet, reader);
        var merged = new MergedCells(context, reader.MergedRanges, header.Last);
        while (reader.Read(row))
        {
            merged.Fill(row);
            var isLine = row.Number > header.Last && table.IsLine(row);
            SheetNotes.SayOfRow(context, row, isLine);
            if (!isLine)
            {
                if (row.Number > header.Last)
                    check.PassOver(row);
                continue;
            }

            Rows++;
            check.Read(row, draft);
            if (!draft.HasFaults)
                unnamed.Look(row);
            if (draft.HalfDays is { } halfDays)
                HalfDays += halfDays;
            table.Add(draft);
            if (!IsRefused)
                yield return draft.ToActivity(defaultPerimeter);
        }

        check.Finish(Rows);
        table.Finish();
        unnamed.Say(Name, log);
        if (Rows == 0)
            log.Add(Messages.NoLine(new Place(Name)));
    }

    /// <summary>Notes what is doubtful of the return, held against others.</summary>
    internal void AddDoubt(Finding doubt) => log.Add(doubt);

    /// <summary>Notes that the file broke off while its lines were read.</summary>
    internal void AddUnreadable(UnreadableFileException exception) => log.Add(Messages.Unreadable(exception.Reason, exception.Detail));
}
