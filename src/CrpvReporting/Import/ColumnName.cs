namespace CrpvReporting.Import;

/// <summary>Spreadsheet letters of a column: 0 is A, 26 is AA.</summary>
public static class ColumnName
{
    public static string Of(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }
}
