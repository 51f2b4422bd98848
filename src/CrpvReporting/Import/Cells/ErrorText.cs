namespace CrpvReporting.Import.Cells;

/// <summary>The error of a formula as a csv holds it, in French or English: « #N/A », « #VALEUR! », and the « #### » of a narrow column.</summary>
internal static class ErrorText
{
    public static bool Is(ReadOnlySpan<char> text) =>
        text.Length is >= 3 and <= 255 && text[0] == '#'
        && (!text.ContainsAnyExcept('#') || text is "#N/A" or "#REF!" or "#DIV/0!" or "#VALEUR!" or "#VALUE!" or "#NOM?" or "#NAME?" or "#NUL!" or "#NULL!" or "#NOMBRE!" or "#NUM!" or "#CALC!" or "#PROPAGATION!" or "#SPILL!");
}
