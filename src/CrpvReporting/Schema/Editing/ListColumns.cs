namespace CrpvReporting.Schema.Editing;

/// <summary>
/// Which lists may be edited, and their columns. Not edited: indicators (their formula is code), perimeters (one and only one makes
/// the headline) and focus (a row names dimensions of the program and a file of charts).
/// </summary>
public static class ListColumns
{
    public const string Code = "code";
    public const string Label = "libelle";
    public const string ValidFrom = "valide_de";
    public const string ValidTo = "valide_a";
    public const string ReplacedBy = "remplace_par";
    public const string Group = "groupe";
    public const string GroupLabel = "libelle_groupe";
    public const string Synonyms = "synonymes";
    public const string TileColumn = "tuile_colonne";
    public const string TileRow = "tuile_ligne";
    public const string From = "debut";
    public const string To = "fin";
    public const string Regions = "regions";

    /// <summary>Not a column of the list: why a row is edited.</summary>
    public const string Reason = "motif";

    private static readonly string[] Kept = ["focus", "indicators", "perimeters"];

    /// <summary>What a list of codes gets when it is edited, where it was shipped without.</summary>
    private static readonly string[] Validity = [ValidFrom, ValidTo, ReplacedBy];

    public static bool MayEdit(string list) => !Kept.Contains(list, StringComparer.Ordinal);

    /// <summary>The columns of a list once it is edited, its code aside: those that it has, and its validity. Periods have days of their own.</summary>
    public static IReadOnlyList<ListColumn> Of(CodeList list)
    {
        var known = list.Columns.Where(name => name != Code).ToList();
        if (!known.Contains(From))
            known.InsertRange(known.Contains(Synonyms) ? known.IndexOf(Synonyms) : known.Count, Validity.Where(name => !known.Contains(name)));
        return [.. known.Select(name => new ListColumn(name, KindOf(name)))];
    }

    private static ListColumnKind KindOf(string name) => name switch
    {
        Label => ListColumnKind.Label,
        ValidFrom or ValidTo => ListColumnKind.Year,
        ReplacedBy => ListColumnKind.SameList,
        Group => ListColumnKind.Group,
        GroupLabel => ListColumnKind.GroupLabel,
        Synonyms => ListColumnKind.Synonyms,
        TileColumn or TileRow => ListColumnKind.Number,
        From or To => ListColumnKind.Day,
        Regions => ListColumnKind.Regions,
        _ => ListColumnKind.YesNo,
    };
}
