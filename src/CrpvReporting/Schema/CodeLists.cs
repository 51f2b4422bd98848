using CrpvReporting.Domain;

namespace CrpvReporting.Schema;

/// <summary>All the code lists in force.</summary>
public sealed class CodeLists
{
    private readonly SortedDictionary<string, CodeList> byName;

    private CodeLists(SortedDictionary<string, CodeList> byName)
    {
        this.byName = byName;
        Indicators = [.. this["indicators"].Select(Indicator.Of)];
    }

    /// <summary>The lists shipped with the program.</summary>
    public static CodeLists Shipped { get; } = Load();

    public CodeList Centres => this["centres"];

    public CodeList Missions => this["missions"];

    public CodeList ActivityTypes => this["activity-types"];

    public CodeList Themes => this["themes"];

    public CodeList Modes => this["modes"];

    public CodeList Scales => this["scales"];

    public CodeList Dispositifs => this["dispositifs"];

    public CodeList Publics => this["publics"];

    public CodeList Perimeters => this["perimeters"];

    /// <summary>The slices that have a name.</summary>
    public CodeList Focuses => this["focus"];

    /// <summary>The dictionary of indicators, in the order of its list.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>The first indicator that is computed so.</summary>
    public Indicator IndicatorOf(IndicatorFormula formula) => Indicators.First(indicator => indicator.Formula == formula);

    /// <summary>The perimeter that enters the headline, unless another is asked for.</summary>
    public CodeEntry HeadlinePerimeter => Perimeters.First(entry => entry.Has("principal"));

    /// <summary>Every list, by name.</summary>
    public IEnumerable<CodeList> All => byName.Values;

    /// <exception cref="KeyNotFoundException">There is no such list.</exception>
    public CodeList this[string name] => byName[name];

    /// <summary>These lists instead of those of the same names; the others stay as they are.</summary>
    public CodeLists With(params IEnumerable<CodeList> others)
    {
        var lists = new SortedDictionary<string, CodeList>(byName, StringComparer.Ordinal);
        foreach (var other in others)
            lists[other.Name] = other;
        return new CodeLists(lists);
    }

    private static CodeLists Load()
    {
        var lists = new SortedDictionary<string, CodeList>(StringComparer.Ordinal);
        foreach (var file in EmbeddedData.Names(".csv"))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            lists.Add(name, CodeList.Parse(name, EmbeddedData.Text(file)));
        }

        return new CodeLists(lists);
    }
}
