using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CrpvReporting.Import.Cells;

/// <summary>
/// A quantity as people write it out, and the words after it: « 2 demi-journées », « 1 ½ », « une journée », « +2 ».
/// What could be read in two ways is no quantity: « env. 20 », « 20-25 », « 1.500 ».
/// </summary>
/// <param name="Number">The number; null when the text starts with its unit (« journée »).</param>
/// <param name="Unit">The words after the number, without accents.</param>
/// <param name="IsWord">Whether the number is written as a word.</param>
/// <param name="IsMixed">Whether it is a whole number and a fraction: « 2 ½ ».</param>
internal readonly partial record struct WrittenNumber(decimal? Number, string Unit, bool IsWord, bool IsMixed)
{
    /// <summary>Beyond what anything here can count, and far below what multiplying by a unit can overflow.</summary>
    private const decimal Largest = 1_000_000_000_000;

    private static readonly FrozenDictionary<string, decimal> Words = Numbered(
        "zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize");

    private static readonly FrozenDictionary<string, decimal> Fractions = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["½"] = 0.5m, ["¼"] = 0.25m, ["¾"] = 0.75m, ["1/2"] = 0.5m, ["1/4"] = 0.25m, ["3/4"] = 0.75m,
    }.ToFrozenDictionary();

    /// <summary>Reads a plain text (<see cref="PlainText"/>); false when it is no quantity.</summary>
    public static bool TryRead(string plain, out WrittenNumber written)
    {
        written = default;
        var match = Quantity().Match(plain);
        if (!match.Success)
            return false;
        var (whole, fraction, digits, word) = (match.Groups["whole"], match.Groups["fraction"], match.Groups["digits"], match.Groups["word"]);
        decimal? number = null;
        var isWord = false;
        if (fraction.Success)
        {
            if (!NumberText.TryRead(whole.Success ? whole.Value : "0", out var units))
                return false;
            number = units + Fractions[fraction.Value];
        }
        else if (digits.Success)
        {
            var text = digits.Value[0] is ',' or '.' ? "0" + digits.Value : digits.Value;
            if (!NumberText.TryRead(text, out var read))
                return false;
            number = read;
        }
        else if (word.Success && Words.TryGetValue(word.Value, out var named))
            (number, isWord) = (named, true);
        if (number > Largest)
            return false;
        var unit = number is null || isWord ? plain[(isWord ? word.Index + word.Length : 0)..] : match.Groups["unit"].Value;
        written = new WrittenNumber(number, unit.Trim(), isWord, whole.Success && fraction.Success);
        return true;
    }

    private static FrozenDictionary<string, decimal> Numbered(params string[] words) =>
        words.Select((word, number) => KeyValuePair.Create(word, (decimal)number)).Append(KeyValuePair.Create("une", 1m)).ToFrozenDictionary(StringComparer.Ordinal);

    // A whole number before « 1/2 » needs its space, or « 11/2 » would be one and a half.
    [GeneratedRegex(
        """^(?:\+?(?:(?:(?<whole>[0-9]{1,3}(?: [0-9]{3})+|[0-9]{1,9}) ?)?(?<fraction>[½¼¾])|(?:(?<whole>[0-9]{1,3}(?: [0-9]{3})+|[0-9]{1,9}) )?(?<fraction>1/2|1/4|3/4)|(?<digits>[0-9][0-9 ]*(?:[.,][0-9]+)?|[.,][0-9]+)(?<! )) ?(?<unit>[a-z'][a-z'. -]*)?|(?<word>[a-z]+)\b[a-z' .\-½/12]*)$""",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quantity();
}
