using System.Globalization;
using CrpvReporting.Domain;

namespace CrpvReporting.Report.Pages.Faults;

/// <summary>What a reader wants to see of the findings of a file, as the address of the page says it.</summary>
/// <param name="Weight">What they ask for.</param>
/// <param name="Kind">Code of one kind; null for all.</param>
/// <param name="Column">One column, by its field or, outside the schema, its letter; null for all.</param>
/// <param name="Page">The page, from 1.</param>
public sealed record FaultFilter(FaultWeight Weight = FaultWeight.ToDo, string? Kind = null, string? Column = null, int Page = 1)
{
    public const string WeightKey = "gravite";
    public const string KindKey = "constat";
    public const string ColumnKey = "colonne";
    public const string PageKey = "page";

    private static readonly string[] Weights = ["", "corriger", "confirmer", "notes", "tout"];

    /// <summary>Reads an address; what it does not say, or says wrongly, is not filtered.</summary>
    public static FaultFilter Parse(Func<string, string?> query) => new(
        Array.IndexOf(Weights, query(WeightKey)) is > 0 and var weight ? (FaultWeight)weight : FaultWeight.ToDo,
        query(KindKey) is { Length: > 0 } kind ? kind : null,
        query(ColumnKey) is { Length: > 0 } column ? column : null,
        int.TryParse(query(PageKey), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1);

    /// <summary>The word of the address for a weight; empty for the usual one.</summary>
    public static string NameOf(FaultWeight weight) => Weights[(int)weight];

    /// <summary>The address of a page of the same selection: « ?gravite=corriger&amp;page=2 ».</summary>
    public string Address(int page) => "?" + string.Join('&', new[]
    {
        (WeightKey, NameOf(Weight)), (KindKey, Kind ?? ""), (ColumnKey, Column ?? ""), (PageKey, page.ToString(CultureInfo.InvariantCulture)),
    }.Where(part => part.Item2.Length > 0).Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2)}"));

    public bool IsUsual => Weight == FaultWeight.ToDo && Kind is null && Column is null;

    /// <summary>The column of a finding, for a filter; null when none is meant.</summary>
    public static string? ColumnOf(Finding finding) => finding.Field ?? finding.Column;

    public bool Shows(Severity severity) => Weight switch
    {
        FaultWeight.ToDo => severity != Severity.Note,
        FaultWeight.ToCorrect => severity == Severity.Error,
        FaultWeight.ToConfirm => severity == Severity.Warning,
        FaultWeight.Notes => severity == Severity.Note,
        _ => true,
    };

    public bool Shows(Finding finding) =>
        Shows(finding.Severity) && (Kind is null || finding.Code == Kind) && (Column is null || ColumnOf(finding) == Column);
}
