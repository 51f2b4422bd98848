namespace CrpvReporting.Domain;

/// <summary>The kinds of returns as the database and JSON name them.</summary>
public static class ReturnKindNames
{
    public static string NameOf(ReturnKind kind) => kind switch
    {
        ReturnKind.Activities => "activities",
        ReturnKind.YearlyForm => "yearly_form",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <exception cref="ArgumentException">It names no kind.</exception>
    public static ReturnKind Parse(string name) =>
        Array.Find(Enum.GetValues<ReturnKind>(), kind => NameOf(kind) == name) is var found && NameOf(found) == name
            ? found
            : throw new ArgumentException($"No kind of return {name}.", nameof(name));
}
