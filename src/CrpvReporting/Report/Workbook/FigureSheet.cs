using CrpvReporting.Report.Figures;

namespace CrpvReporting.Report.Workbook;

/// <summary>The sheet of a figure: the table of its numbers, and to the right of it the chart that reads them.</summary>
internal static class FigureSheet
{
    private const string Prefix = "G_";

    /// <summary>The table of the sheet; the description says what the numbers are, since a title is a message.</summary>
    public static ReportTable TableOf(Figure figure, bool hasChart) => Whole(FigureTable.Of(figure)) with
    {
        Name = Prefix + figure.Name.Replace('-', '_'),
        Description = $"Cette feuille contient les nombres d'un graphique{(hasChart ? " et, à droite du tableau, ce graphique" : "")} : {char.ToLowerInvariant(figure.Subtitle[0])}{figure.Subtitle[1..]}.",
    };

    /// <summary>Columns of whole numbers without decimals: centres are no half-days.</summary>
    private static ReportTable Whole(ReportTable table) => table with
    {
        Columns = [.. table.Columns.Select((column, i) => table.Rows.All(row => row[i].Number is not { } number || number == decimal.Truncate(number)) ? column with { Decimals = 0 } : column)],
    };
}
