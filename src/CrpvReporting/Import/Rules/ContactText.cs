namespace CrpvReporting.Import.Rules;

/// <summary>
/// E-mail addresses and French telephone numbers in a text. A number is ten digits from 01 to 09, in pairs or as overseas four and
/// three pairs, or +33, 0033, +262… and nine; ten digits in one run are taken only for a mobile, or after « tél »: else they may
/// be a reference.
/// </summary>
internal static class ContactText
{
    private const int ShortestNumber = 10;

    private static readonly string[] Prefixes = ["+33", "0033", "+262", "+508", "+590", "+594", "+596", "+681", "+687", "+689"];

    /// <summary>What a text holds; null when neither.</summary>
    public static PersonalKind? Find(ReadOnlySpan<char> text) =>
        HasEmail(text) ? PersonalKind.Email : HasTelephone(text, isWhole: true) ? PersonalKind.Telephone : null;

    /// <summary>Whether one of several texts written without a space between them may hold something: what a text ends with is not seen.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> texts) => texts.Contains('@') || HasTelephone(texts, isWhole: false);

    private static bool HasEmail(ReadOnlySpan<char> text)
    {
        for (var start = 0; text[start..].IndexOf('@') is >= 0 and var offset; start += offset + 1)
            if (IsEmailAround(text, start + offset))
                return true;
        return false;
    }

    /// <summary>Something before « @ », and after it a name with a dot and at least two letters at its end.</summary>
    private static bool IsEmailAround(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '_' or '-' or '.' or '+'))
            return false;
        var end = at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-'))
            end++;
        var domain = text[(at + 1)..end].TrimEnd(".-");
        var dot = domain.LastIndexOf('.');
        return dot > 0 && domain.Length - dot > 2 && !domain[(dot + 1)..].ContainsAnyInRange('0', '9');
    }

    private static bool HasTelephone(ReadOnlySpan<char> text, bool isWhole)
    {
        // Every row is looked at: nearly all of its zeros are left at the third character.
        for (var i = 0; i + ShortestNumber <= text.Length; i++)
        {
            var isFound = text[i] switch
            {
                '0' => text[i + 1] is >= '1' and <= '9'
                    ? (char.IsAsciiDigit(text[i + 2]) || IsSeparator(text[i + 2])) && IsNational(text, i, isWhole)
                    : text[i + 1] == '0' && text[i + 2] == '3' && IsInternational(text, i, isWhole),
                '+' => char.IsAsciiDigit(text[i + 1]) && IsInternational(text, i, isWhole),
                _ => false,
            };
            if (isFound)
                return true;
        }

        return false;
    }

    /// <summary>« 06 12 34 56 78 », « 0692 12 34 56 », « 0612345678 ».</summary>
    private static bool IsNational(ReadOnlySpan<char> text, int start, bool isWhole) =>
        !(isWhole && FollowsDigit(text, start))
        && (IsGrouped(text, start, 2, isWhole) || IsGrouped(text, start, 4, isWhole)
            || (IsGrouped(text, start, 10, isWhole) && (text[start + 1] is '6' or '7' || FollowsWord(text[..start]))));

    private static bool IsInternational(ReadOnlySpan<char> text, int start, bool isWhole)
    {
        if (isWhole && FollowsDigit(text, start))
            return false;
        foreach (var prefix in Prefixes)
            if (text[start..].StartsWith(prefix, StringComparison.Ordinal))
            {
                var rest = text[(start + prefix.Length)..].TrimStart(" \u00A0\u202F.-");
                rest = rest.StartsWith("(0)", StringComparison.Ordinal) ? rest[3..] : rest;
                var digits = 0;
                foreach (var c in rest)
                    if (char.IsAsciiDigit(c))
                        digits++;
                    else if (!IsSeparator(c))
                        break;
                return digits is 9 or 6 || (!isWhole && digits > 6);
            }

        return false;
    }

    /// <summary>Whether ten digits start here: a first group, then pairs after one and the same separator; then no further digit.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> text, int start, int first, bool isWhole)
    {
        var (i, hasOtherPairs) = (start, false);
        for (var left = 10; left > 0;)
        {
            var group = left == 10 ? first : 2;
            if (left < 10 && (i >= text.Length || !IsSeparator(text[i]) || text[i++] != text[start + first]))
                return false;
            if (i + group > text.Length || text.Slice(i, group).ContainsAnyExceptInRange('0', '9'))
                return false;
            hasOtherPairs |= text[i] != '0';
            (i, left) = (i + group, left - group);
        }

        // « 01 02 03 04 06 » is a list of regions.
        return (hasOtherPairs || first > 2) && (!isWhole || EndsAt(text, i, first == 10 ? '\0' : text[start + first]));
    }

    /// <summary>Whether no further digit follows, at once or after the same separator.</summary>
    private static bool EndsAt(ReadOnlySpan<char> text, int i, char separator) =>
        i == text.Length || !(char.IsAsciiDigit(text[i]) || (text[i] == separator && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])));

    private static bool IsSeparator(char c) => c is ' ' or '\u00A0' or '\u202F' or '.' or '-';

    /// <summary>A digit just before, or a digit and a separator: the middle of a longer number.</summary>
    private static bool FollowsDigit(ReadOnlySpan<char> text, int start) =>
        (start > 0 && char.IsAsciiDigit(text[start - 1])) || (start > 1 && text[start - 1] is '.' or '-' && char.IsAsciiDigit(text[start - 2]));

    /// <summary>« Tél. », just before.</summary>
    private static bool FollowsWord(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - 14)..];
        return before.Contains("tél", StringComparison.OrdinalIgnoreCase) || before.Contains("tel", StringComparison.OrdinalIgnoreCase);
    }
}
