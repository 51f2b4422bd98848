using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CrpvReporting.Domain;

namespace CrpvReporting.Import.Headers;

/// <summary>The words of a header, apart from what only surrounds them: footnote marks, « (obligatoire) », « (jj/mm/aaaa) », numbering.</summary>
internal static partial class HeaderText
{
    /// <summary>
    /// Words that leave the meaning of a header as it was when they stand in brackets. Every other word may change it
    /// (« Durée (heures) », « Participants (élus) », « Date (fin) »): the header is then not the same.
    /// </summary>
    private static readonly FrozenSet<string> Neutral = new[]
    {
        // Footnotes and plurals.
        "a", "b", "c", "d", "e", "s", "x", "es", "nt", "note",

        // How to fill it in.
        "obligatoire", "obligatoires", "requis", "requise", "facultatif", "facultative", "optionnel", "optionnelle", "renseigner", "remplir", "completer", "preciser",
        "choisir", "choix", "unique", "multiple", "multiples", "possible", "possibles", "reponse", "reponses", "seul", "seule", "plusieurs", "liste", "listes", "deroulante",
        "menu", "deroulant", "onglet", "notice", "voir", "cf", "selon", "si", "connu", "connue", "oui", "non", "jj", "mm", "aa", "aaaa", "jjmmaaaa", "format", "texte", "libre",
        "chiffre", "chiffres", "nombre", "nb", "nbre", "total", "entier", "unite", "pas", "code", "codes", "libelle", "caracteres", "max", "maximum", "valeur", "valeurs",
        "separees", "separes", "virgule",

        // Units that a field has anyway.
        "personnes", "pers", "participants",

        // Between them.
        "de", "du", "des", "la", "le", "les", "l", "un", "une", "en", "par", "dans", "ou", "et", "au", "aux", "sur",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that say nothing by themselves.</summary>
    private static readonly FrozenSet<string> Small =
        new[] { "de", "du", "des", "d", "la", "le", "les", "l", "en", "au", "aux", "un", "une", "et", "par" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that say that a column holds numbers.</summary>
    private static readonly FrozenSet<string> Counting =
        new[] { "nb", "nbre", "nbr", "nombre", "total", "totaux" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A header on one line, as messages quote it.</summary>
    public static string OneLine(string header) => Spaces().Replace(header, " ").Trim();

    /// <summary>A header without numbering and neutral brackets.</summary>
    public static string Plain(string header) =>
        Brackets().Replace(Numbering().Replace(header, ""), brackets => IsNeutral(brackets.Groups["inside"].Value) ? " " : brackets.Value);

    /// <summary>Whether <see cref="Plain"/> could take anything away.</summary>
    public static bool MayHaveMarks(ReadOnlySpan<char> header) => !header.IsEmpty && (header.IndexOfAny('(', '[') >= 0 || char.IsAsciiDigit(header[0]));

    /// <summary>The words of a header, in order, each as its key.</summary>
    public static IReadOnlyList<string> Words(string header) =>
        [.. Word().Matches(header).Select(word => MatchKey.Of(word.Value)).Where(word => word.Length > 0)];

    /// <summary>The words that carry the meaning: those that only count are left out where a number is meant.</summary>
    public static HashSet<string> Meaning(IEnumerable<string> words, bool isNumber) =>
        [.. words.Where(word => !Small.Contains(word) && !(isNumber && Counting.Contains(word)))];

    /// <summary>Whether a word says nothing of what a column holds.</summary>
    public static bool IsVague(string word) => Small.Contains(word) || Counting.Contains(word);

    private static bool IsNeutral(string inside) =>
        inside.Trim() is "o/n" or "O/N" || Words(inside).All(word => Neutral.Contains(word) || (word.Length <= 3 && word.All(char.IsAsciiDigit)));

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\s*[0-9]{1,2}\s*[.)]\s*(?=\p{L})", RegexOptions.None, 1000)]
    private static partial Regex Numbering();

    [GeneratedRegex(@"[(\[](?<inside>[^()\[\]]*)[)\]]?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[\p{L}\p{N}·]+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
