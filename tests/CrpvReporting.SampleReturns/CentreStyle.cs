namespace CrpvReporting.SampleReturns;

/// <summary>The habits of one centre, the same every year.</summary>
internal sealed record CentreStyle(string Centre, FileStyle File)
{
    private const string Accented = "àâçéèêëîïôùûüÀÂÇÉÈÊËÎÏÔÙÛÜ";
    private const string Plain = "aaceeeeiiouuuAACEEEEIIOUUU";

    public char Separator { get; init; } = ';';

    public string LineEnd { get; init; } = "\r\n";

    public bool QuotesAll { get; init; }

    public char DecimalMark { get; init; } = ',';

    public string DateFormat { get; init; } = "dd/MM/yyyy";

    public HeaderStyle Headers { get; init; } = HeaderStyle.FieldNames;

    /// <summary>Labels of the lists instead of their codes.</summary>
    public bool Labels { get; init; }

    /// <summary>Typographic apostrophes and no-break spaces, as a word processor puts them.</summary>
    public bool Typographic { get; init; } = true;

    /// <summary>« non », the main perimeter and the zeros of a breakdown are written, not left blank.</summary>
    public bool WritesDefaults { get; init; }

    /// <summary>The last day is written even when it is the first.</summary>
    public bool RepeatsDate { get; init; }

    /// <summary>Fields put before the others, which keep the order of the schema.</summary>
    public IReadOnlyList<string> First { get; init; } = [];

    public IReadOnlyList<string> LeftOut { get; init; } = [];

    public IReadOnlyList<ReturnColumn> Columns =>
    [
        .. First.Select(name => ReturnColumn.All.Single(column => column.Name == name)),
        .. ReturnColumn.All.Where(column => !First.Contains(column.Name) && !LeftOut.Contains(column.Name)),
    ];

    public string HeaderOf(ReturnColumn column) => HeaderOf(column.Name, column.Title);

    public string HeaderOf(string name, string title) => Headers switch
    {
        HeaderStyle.Titles => title,
        HeaderStyle.TitlesUpper => title.ToUpperInvariant(),
        HeaderStyle.TitlesLower => title.ToLowerInvariant(),
        HeaderStyle.TitlesWithoutAccents => WithoutAccents(title),
        HeaderStyle.TitlesUpperWithoutAccents => WithoutAccents(title).ToUpperInvariant(),
        _ => name,
    };

    public Cell Word(CodeList list, string code) => Cell.Of(WordOf(list, code));

    public Cell Words(CodeList list, IReadOnlyList<string> codes) => Cell.Of(string.Join('|', codes.Select(code => WordOf(list, code))));

    public Cell Text(string text) => Cell.Of(Typographic ? Typeset(text) : text.Replace('’', '\''));

    private string WordOf(CodeList list, string code)
    {
        var label = list.LabelOf(code);
        return Labels ? label : code;
    }

    private static string Typeset(string text) => text
        .Replace(" :", "\u00A0:", StringComparison.Ordinal).Replace(" ;", "\u00A0;", StringComparison.Ordinal)
        .Replace("« ", "«\u00A0", StringComparison.Ordinal).Replace(" »", "\u00A0»", StringComparison.Ordinal);

    // A table, not String.Normalize: without a culture's data that one leaves accents where they are.
    private static string WithoutAccents(string text) =>
        string.Concat(text.Select(letter => Accented.Contains(letter, StringComparison.Ordinal) ? Plain[Accented.IndexOf(letter, StringComparison.Ordinal)] : letter));
}
