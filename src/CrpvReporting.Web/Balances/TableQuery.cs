using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Report;
using CrpvReporting.Schema;

namespace CrpvReporting.Web.Balances;

/// <summary>A table of the balance as an address asks for it: the address is enough to find it again.</summary>
/// <param name="Year">The year.</param>
/// <param name="By">Dimensions parted by a comma; empty: none said.</param>
/// <param name="Where">Conditions « DIM=VALUE ».</param>
/// <param name="Focus">Name of a slice; null: none.</param>
/// <param name="Compare">The year to compare with, as written; null: none.</param>
/// <param name="Frozen">Label of a frozen balance; null: the balance as it is.</param>
internal sealed record TableQuery(int Year, string By, IReadOnlyList<string> Where, string? Focus, string? Compare, string? Frozen)
{
    public const string ByField = "by";
    public const string WhereField = "where";
    public const string FocusField = "focus";
    public const string CompareField = "compare";

    /// <summary>Whether the address says nothing twice or for nothing, as a form without script does: another one says the same.</summary>
    public bool IsTidy { get; private init; } = true;

    public static TableQuery Of(HttpRequest request, int year)
    {
        var query = request.Query;
        string? One(string name) => query[name].FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
        return new TableQuery(
            year, string.Join(',', query[ByField].Where(value => !string.IsNullOrWhiteSpace(value))), [.. query[WhereField].Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!).Distinct()],
            One(FocusField), One(CompareField), One(AskedReport.FrozenField))
        {
            IsTidy = query.All(field => field.Value.All(value => !string.IsNullOrWhiteSpace(value)) && (field.Key == WhereField || field.Value.Count == 1)),
        };
    }

    /// <exception cref="QuestionException">It cannot be asked.</exception>
    public AskedTable Asked(CodeLists lists) => AskedTable.Of(Year, By, Where, Focus, lists);

    /// <summary>The address of the table.</summary>
    public string Address(string path) => Addresses.Of(path,
    [
        .. By.Length == 0 ? [] : ((string, string)[])[(ByField, By)],
        .. Where.Select(condition => (WhereField, condition)),
        .. Optional(FocusField, Focus), .. Optional(CompareField, Compare), .. Optional(AskedReport.FrozenField, Frozen),
    ]);

    /// <summary>The address of the lines of a number; null for one that nobody knows the lines of.</summary>
    public string? LinesOf(ReportCell cell) => Addresses.LinesOf(cell, Year, Frozen);

    private static (string Name, string Value)[] Optional(string name, string? value) => value is null ? [] : [(name, value)];
}
