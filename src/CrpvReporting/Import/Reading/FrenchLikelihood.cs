namespace CrpvReporting.Import.Reading;

/// <summary>How much of the accents and marks of a text stand where a French text has them: tells one-byte encodings apart.</summary>
internal static class FrenchLikelihood
{
    private const string Small = "éèêëàâäçîïôöùûüÿœæ";
    private const string Capital = "ÉÈÊËÀÂÇÎÏÔÙÛŒ";
    private const string Marks = "«»’‘“”…–—°€\u00A0";
    private const int SmallWeight = 3;
    private const int CapitalWeight = 1;

    /// <summary>Of two readings of the same bytes, the higher is the better; ASCII counts nothing.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var score = 0;
        for (var i = 0; i < text.Length; i++)
            if (text[i] >= 0x80)
                score += Weight(i == 0 ? ' ' : text[i - 1], text[i], i + 1 == text.Length ? ' ' : text[i + 1]);
        return score;
    }

    private static int Weight(char before, char c, char after)
    {
        // « crËche » and « CRéCHE » are what the other encoding makes of « crèche » and « CRÈCHE ».
        if (Small.Contains(c, StringComparison.Ordinal))
            return !char.IsUpper(after) && (!char.IsUpper(before) || char.IsLower(after)) ? SmallWeight : -1;
        if (Capital.Contains(c, StringComparison.Ordinal))
            return char.IsLower(before) ? -1 : CapitalWeight;
        if (!Marks.Contains(c, StringComparison.Ordinal))
            return -1;
        return c == '’' || !char.IsLetter(before) || !char.IsLetter(after) ? 1 : -1;
    }
}
