using CrpvReporting.Domain;
using CrpvReporting.Import.Cells;
using CrpvReporting.Import.Headers;
using CrpvReporting.Import.Layout;
using CrpvReporting.Import.Reading;
using CrpvReporting.Import.Rules;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Forms;

/// <summary>Reads a yearly form to its last row: each indicator once, its value or none.</summary>
internal sealed class FormReader
{
    private readonly ReturnContext context;
    private readonly HeaderRows header;
    private readonly FormEntries entries;
    private readonly FormRows rows;
    private readonly FormDraft draft = new();
    private readonly CellReader[] readers;

    public FormReader(ReturnContext context, HeaderRows header, FormEntries entries)
    {
        this.context = context;
        this.header = header;
        this.entries = entries;
        rows = new FormRows(context, header);
        // The unit and decimals of a value are those of its indicator, wherever its column stands.
        readers = [.. context.Columns.Columns.OrderBy(column => column.Field.Name != YearlyFormSchema.Indicator).Select(column => For(column.Field, column.Column)).OfType<CellReader>()];
    }

    /// <summary>The rows of an indicator with a value, right or wrong.</summary>
    public int Rows { get; private set; }

    /// <summary>The values, in the order of the rows; complete and without a fault only when the return has no error.</summary>
    public List<DeclaredValue> Values { get; } = [];

    /// <exception cref="UnreadableFileException">The file is damaged.</exception>
    public void Read(ISpreadsheet spreadsheet, SheetInfo sheet)
    {
        var personalData = new PersonalData(context);
        var unnamed = new UnnamedColumns(context.Columns);
        personalData.ReadHeader(header.ToRow());
        using var reader = spreadsheet.Read(sheet);
        SheetNotes.SayHidden(context, sheet, reader);
        var line = new LineDraft();
        var row = new SheetRow();
        while (reader.Read(row))
        {
            var isEntry = row.Number > header.Last && rows.IsEntry(row);
            SheetNotes.SayOfRow(context, row, isEntry);
            if (isEntry)
            {
                ReadEntry(row, line, personalData);
                unnamed.Look(row);
            }
            else if (row.Number > header.Last)
                personalData.Check(row, isLine: false);
        }

        rows.Finish();
        unnamed.Say(context.Sheet, context.Log);
        if (Values.Count == 0 && context.Log.Errors == 0)
            context.Log.Add(Messages.NoValue(new Place(context.Sheet)));
    }

    private void ReadEntry(SheetRow row, LineDraft line, PersonalData personalData)
    {
        context.Log.StartLine();
        line.Start(row.Number);
        draft.Start();
        foreach (var reader in readers)
            reader.Read(row, line, context);
        if (draft.Indicator is { } read && draft.Value is not null
            && entries.FindOrAdd(context.Centre, context.Year, read, new Place(context.Sheet, row.Number)) is { } former)
            context.Log.Add(Messages.SameIndicator(context.At(row.Number, YearlyFormSchema.Indicator), read, former));
        personalData.Check(row, isLine: true);
        var isFaulty = context.Log.IsFaulty();
        context.Log.EndLine(row.Number);
        if (draft.Value is not null || isFaulty)
            Rows++;
        if (!isFaulty && draft is { Indicator: { } indicator, Value: { } value })
            Values.Add(new DeclaredValue(row.Number, indicator, value, draft.Remarks));
    }

    private CellReader? For(FieldDefinition field, int column) => field.Name switch
    {
        YearlyFormSchema.Year => new YearCellReader(field, column),
        YearlyFormSchema.Centre => new CentreCellReader(field, column),
        YearlyFormSchema.Indicator => new IndicatorCellReader(field, column, entry => draft.Indicator = entry),
        YearlyFormSchema.Value => new AmountCellReader(field, column, IndicatorOfRow, value => draft.Value = value),
        YearlyFormSchema.Remarks => new TextCellReader(field, column, (_, text) => draft.Remarks = text),
        YearlyFormSchema.Unit => null,
        _ => throw new InvalidOperationException($"yearly-form.schema.json: field {field.Name} is read by nothing."),
    };

    private Indicator? IndicatorOfRow() =>
        draft.Indicator is { } entry ? context.Lists.Indicators.First(indicator => indicator.Entry == entry) : null;
}
