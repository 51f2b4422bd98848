namespace CrpvReporting.SampleReturns;

/// <summary>Codes and labels of one list of the schema, in the order of its file.</summary>
internal sealed class CodeList
{
    private readonly List<KeyValuePair<string, string>> _entries;

    private CodeList(List<KeyValuePair<string, string>> entries) => _entries = entries;

    public static CodeList Indicators { get; } = Read("indicators.csv");

    public static CodeList Centres { get; } = Read("centres.csv");

    public static CodeList Missions { get; } = Read("missions.csv");

    public static CodeList ActivityTypes { get; } = Read("activity-types.csv");

    public static CodeList Themes { get; } = Read("themes.csv");

    public static CodeList Modes { get; } = Read("modes.csv");

    public static CodeList Scales { get; } = Read("scales.csv");

    public static CodeList Dispositifs { get; } = Read("dispositifs.csv");

    public static CodeList Perimeters { get; } = Read("perimeters.csv");

    public static CodeList Publics { get; } = Read("publics.csv");

    public IEnumerable<string> Codes => _entries.Select(entry => entry.Key);

    /// <summary>Throws when the code is not of the list: a sample must never invent one.</summary>
    public string LabelOf(string code) => _entries.First(entry => string.Equals(entry.Key, code, StringComparison.Ordinal)).Value;

    private static CodeList Read(string resource)
    {
        using var stream = typeof(CodeList).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The code list {resource} is not embedded.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var entries = lines.Skip(1).Select(line => line.Split(';')).Select(cells => KeyValuePair.Create(cells[0], cells[1]));
        return new CodeList(entries.ToList());
    }
}
