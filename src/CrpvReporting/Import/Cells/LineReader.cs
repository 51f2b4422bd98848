using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

/// <summary>Reads whole lines, each column by the type of its field. This table ties the schema's fields to the line.</summary>
internal sealed class LineReader(ReturnContext context)
{
    private readonly CellReader[] readers = [.. context.Columns.Columns.Select(column => For(column.Field, column.Column, context.Lists))];

    public void Read(SheetRow row, LineDraft draft)
    {
        draft.Start(row.Number);
        foreach (var reader in readers)
            reader.Read(row, draft, context);
    }

    /// <summary>Whether the cells of some columns can all be read; stops at the first that cannot.</summary>
    public bool CanRead(SheetRow row, LineDraft draft, Func<int, bool> isAsked)
    {
        draft.Start(row.Number);
        var errors = context.Log.Errors;
        foreach (var reader in readers)
        {
            if (!isAsked(reader.Column))
                continue;
            reader.Read(row, draft, context);
            if (context.Log.Errors > errors)
                return false;
        }

        return true;
    }

    private static CellReader For(FieldDefinition field, int column, CodeLists lists) => field.Name switch
    {
        FieldNames.Year => new YearCellReader(field, column),
        FieldNames.Centre => new CentreCellReader(field, column),
        "id_action" => new TextCellReader(field, column, (line, text) => line.ActionReference = text),
        FieldNames.Date => new DateCellReader(field, column, (line, date) => line.Date = date),
        FieldNames.EndDate => new DateCellReader(field, column, (line, date) => line.EndDate = date),
        "intitule" => new TextCellReader(field, column, (line, text) => line.Title = text),
        "mission" => new CodeCellReader(field, column, (line, entry) => line.Mission = entry),
        "type_activite" => new CodeCellReader(field, column, (line, entry) => line.ActivityType = entry),
        "thematique" => new CodeCellReader(field, column, (line, entry) => line.Theme = entry),
        "thematiques_secondaires" => new CodesCellReader(field, column, (line, entries) => line.SecondaryThemes = entries),
        "mode" => new CodeCellReader(field, column, (line, entry) => line.Mode = entry),
        "echelle" => new CodeCellReader(field, column, (line, entry) => line.Scale = entry),
        "territoire" => new TextCellReader(field, column, (line, text) => line.Territory = text),
        "code_qpv" => new DistrictsCellReader(field, column),
        "dispositifs" => new CodesCellReader(field, column, (line, entries) => line.Dispositifs = entries),
        "crise_sanitaire" => new YesNoCellReader(field, column, (line, yes) => line.HealthCrisis = yes),
        "champ" => new CodeCellReader(field, column, (line, entry) => line.Perimeter = entry),
        FieldNames.HalfDays => new HalfDaysCellReader(field, column),
        "duree_minutes" => new DurationCellReader(field, column, (line, minutes) => line.DurationMinutes = minutes),
        FieldNames.Participants => new CountCellReader(field, column, (line, count) => line.Participants = count),
        "co_organisateurs" => new CodesCellReader(field, column, (line, entries) => line.CoOrganisers = entries),
        "id_evenement" => new TextCellReader(field, column, (line, text) => line.EventId = text),
        "lieu" => new TextCellReader(field, column, (line, text) => line.Place = text),
        "observations" => new TextCellReader(field, column, (line, text) => line.Remarks = text),
        _ when field.Public is { } code => PublicReader(field, column, lists.Publics.Get(code)),
        _ => throw new InvalidOperationException($"activity.schema.json: field {field.Name} is read by nothing."),
    };

    private static CountCellReader PublicReader(FieldDefinition field, int column, Domain.CodeEntry audience) =>
        new(field, column, (line, count) => line.Publics.Add(new Domain.PublicCount(audience, count)), audience);
}
