using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Rules;

/// <summary>
/// No names, e-mail addresses or telephone numbers of people are ever imported (RGPD). A column of them refuses the return, and so does an
/// address or number inside a text that is kept; an institution's too, since nothing tells it apart. What is found is
/// never quoted: findings are stored and shown.
/// </summary>
/// <remarks>
/// A column outside the schema is said for its cells, or for its header when that is sure and a cell bears it out. Under
/// « Nom », « Contact »… alone, a civility (« Mme … ») makes it sure: names of people and of places do not differ otherwise.
/// </remarks>
internal sealed class PersonalData(ReturnContext context)
{
    private readonly Dictionary<int, FieldDefinition> fields = context.Columns.Columns.ToDictionary(column => column.Column, column => column.Field);
    private readonly Dictionary<int, string?> headers = [];
    private readonly List<(int Column, PersonalKind? Kind)> watched = [];

    /// <summary>Looks for headers that name people, and that are no field's.</summary>
    public void ReadHeader(SheetRow header)
    {
        for (var column = 0; column < header.Count; column++)
        {
            var cell = header[column];
            if (cell.IsEmpty || fields.ContainsKey(column))
                continue;
            headers[column] = cell.Shown;
            if (ContactText.Find(cell.Text) is { } held)
            {
                headers[column] = null;
                Say(header.Number, column, held);
            }
            else if (PersonalHeader.KindOf(cell.Text) is { } kind)
                watched.Add((column, kind));
            else if (PersonalHeader.IsAmbiguous(cell.Text))
                watched.Add((column, null));
        }
    }

    /// <summary>Looks at all the cells of a row, those outside the schema too.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isLine">Whether it is a line: a note below the table may say whom to call, since it is not kept.</param>
    public void Check(SheetRow row, bool isLine)
    {
        for (var i = watched.Count - 1; i >= 0; i--)
        {
            var (column, kind) = watched[i];
            var cell = row[column];
            if (kind is { } sure ? !cell.IsEmpty && PersonalHeader.IsBorneOut(cell, sure) : PersonalHeader.NamesSomeone(cell.Text))
                Say(row.Number, column, kind ?? PersonalKind.Name);
        }

        // Nearly no row holds an address or a number: one look at the whole text spares a look at every cell.
        if (!ContactText.MayBeIn(row.Characters))
            return;
        for (var column = 0; column < row.Count; column++)
            if ((isLine || !fields.ContainsKey(column)) && KindIn(row[column], column) is { } found)
                Say(row.Number, column, found);
    }

    private PersonalKind? KindIn(Cell cell, int column)
    {
        if (cell.Kind != CellKind.Text)
            return null;
        var found = ContactText.Find(cell.Text);
        var isReference = fields.TryGetValue(column, out var field) && field.Name is Cells.FieldNames.ActionReference or Cells.FieldNames.EventId;
        return found == PersonalKind.Telephone && isReference ? null : found;
    }

    private void Say(int row, int column, PersonalKind kind)
    {
        var field = fields.GetValueOrDefault(column);
        var place = new Place(context.Sheet, row, column, field?.Name);
        if (field is not null)
        {
            context.Log.Forget(column);
            context.Log.AddTogether(FindingCodes.PersonalData, place, kind.ToString(), rows => Messages.PersonalText(rows, field, kind));
            return;
        }

        var header = headers.GetValueOrDefault(column);
        context.Log.Withdraw(FindingCodes.UnknownColumn, place.Letter);
        context.Log.AddTogether(FindingCodes.PersonalData, place, "", rows => Messages.PersonalColumn(rows, header, kind));
    }
}
