using CrpvReporting.Aggregate;

namespace CrpvReporting.Report;

/// <summary>
/// One cell of a table: words, a number, or a marker that says why there is no number. A marker is never zero.
/// </summary>
public readonly record struct ReportCell
{
    private ReportCell(decimal? number, string? words, CellMarker marker, int? decimals = null, LineSum? sum = null)
    {
        Number = number;
        Words = words;
        Marker = marker;
        Decimals = decimals;
        Sum = sum;
    }

    /// <summary>The number, when the cell is one. A share is a fraction: 0.148 for 14,8 %.</summary>
    public decimal? Number { get; }

    /// <summary>The words, when the cell is some.</summary>
    public string? Words { get; }

    public CellMarker Marker { get; }

    /// <summary>Decimals shown, where they differ from those of the column: a column of indicators has several units.</summary>
    public int? Decimals { get; }

    /// <summary>The lines that the number adds up; null when it is no sum over lines, or when nobody said so.</summary>
    public LineSum? Sum { get; }

    /// <summary>The lines behind the number, whether it is a sum of them, a share or a difference; null when nobody said so.</summary>
    public NumberSource? Source
    {
        get => field ?? (Sum is { } sum ? new NumberSource(sum.Measure, sum.Where) : null);
        private init;
    }

    public static ReportCell Empty => default;

    /// <summary>Not reported: « [nr] ».</summary>
    public static ReportCell NotReported => new(null, null, CellMarker.NotReported);

    /// <summary>Not applicable: « [so] ».</summary>
    public static ReportCell NotApplicable => new(null, null, CellMarker.NotApplicable);

    /// <summary>Confidential: « [s] ».</summary>
    public static ReportCell Confidential => new(null, null, CellMarker.Confidential);

    public static ReportCell Of(string words) => new(null, words, CellMarker.None);

    public static ReportCell Of(decimal number, int? decimals = null) => new(number, null, CellMarker.None, decimals);

    /// <summary>A number that some lines add up to.</summary>
    public static ReportCell SumOf(decimal number, LineSum sum, int? decimals = null) => new(number, null, CellMarker.None, decimals, sum);

    /// <summary>The same number, with the lines behind it where it is no plain sum of them; what is no number stays as it is.</summary>
    public ReportCell From(NumberSource source) => Number is null ? this : this with { Source = source };

    /// <summary>A number, or « not reported » when there is none.</summary>
    public static ReportCell OfReported(decimal? number, int? decimals = null) => number is { } known ? Of(known, decimals) : NotReported;

    /// <summary>Some words, or an empty cell: for lines and lists, where nothing was meant to be there.</summary>
    public static ReportCell OfOptional(string? words) => string.IsNullOrEmpty(words) ? Empty : Of(words);

    /// <summary>A number, or an empty cell.</summary>
    public static ReportCell OfOptional(decimal? number) => number is { } known ? Of(known) : Empty;

    /// <summary>The column as this cell is shown in it.</summary>
    public ReportColumn In(ReportColumn column) => Decimals is { } decimals ? column with { Decimals = decimals } : column;
}
