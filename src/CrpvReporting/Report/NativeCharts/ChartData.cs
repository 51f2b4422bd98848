using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Report.Figures;
using CrpvReporting.Report.Text;
using CrpvReporting.Report.Workbook;
using static CrpvReporting.Report.NativeCharts.ChartXml;

namespace CrpvReporting.Report.NativeCharts;

/// <summary>
/// The numbers and names that a chart reads from its sheet, each reference with what stands there (its cache), to the last digit. What is
/// drawn as a series is a column of the table, or a row where the two years of a slope stand side by side.
/// </summary>
internal sealed class ChartData
{
    private readonly ChartCells cells;
    private readonly ReportTable table;
    private readonly bool byRow;

    // Where the numbers of the first series start: shares come after the values that they are made of.
    private readonly int firstColumn;

    public ChartData(Figure figure, ChartCells cells)
    {
        Figure = figure;
        this.cells = cells;
        table = FigureTable.Of(figure);
        byRow = figure.Form == FigureForm.Slope;
        firstColumn = 1 + (FigureTable.HasShares(figure) ? figure.Series.Count : 0);
        Series = byRow ? figure.Categories : [.. figure.Series.Select((_, i) => HeaderOf(i))];
        Categories = byRow ? [.. figure.Series.Select((_, i) => HeaderOf(i))] : figure.Categories;
    }

    public Figure Figure { get; }

    /// <summary>The names of what is drawn in one colour.</summary>
    public IReadOnlyList<string> Series { get; }

    /// <summary>The names along the axis.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>The header of the sheet that it reads.</summary>
    public IReadOnlyList<string> Headers =>
        [.. table.Columns.Select((column, i) => i >= firstColumn && i < firstColumn + Figure.Series.Count ? HeaderOf(i - firstColumn) : column.Title)];

    /// <summary>The number of a cell; null when there is none.</summary>
    public decimal? Number(int series, int category) => Cell(series, category).Number;

    /// <summary>The mark of a cell without a number.</summary>
    public string Marker(int series, int category) => CellText.Of(Cell(series, category).Marker);

    /// <summary>Rank and name of a series: what it starts with.</summary>
    public IEnumerable<XElement> Name(int series)
    {
        yield return Val("idx", series);
        yield return Val("order", series);
        yield return new XElement(C + "tx", Strings(byRow ? cells.At(1, series + 1) : cells.At(1 + firstColumn + series, 0), [Series[series]]));
    }

    /// <summary>Categories and values of a series: what it ends with.</summary>
    public IEnumerable<XElement> Values(int series)
    {
        var count = Categories.Count;
        yield return new XElement(C + "cat", Strings(byRow ? cells.At(2, 0, columns: count) : cells.At(1, 1, rows: count), Categories));
        yield return new XElement(C + "val", new XElement(
            C + "numRef",
            new XElement(C + "f", byRow ? cells.At(2, series + 1, columns: count) : cells.At(1 + firstColumn + series, 1, rows: count)),
            new XElement(
                C + "numCache",
                new XElement(C + "formatCode", Format),
                Val("ptCount", count),
                Enumerable.Range(0, count).Where(i => Number(series, i) is not null).Select(i => Point(i, ExactNumbers.Text(CellValue.Of(Cell(series, i), ColumnKind.Number).Number!.Value))))));
    }

    /// <summary>The format of a whole number of a thousand or more.</summary>
    public const string WholeFormat = "#,##0";

    /// <summary>
    /// The format of the numbers: as many decimals as each has (« 462 », « 265,5 »), save from a thousand on, where a format that groups digits
    /// cannot tell whole numbers from others.
    /// </summary>
    public string Format => Kind == ColumnKind.Number ? "[<1000]General;" + NumberFormat.Of(table.Columns[firstColumn]) : NumberFormat.Of(table.Columns[firstColumn])!;

    /// <summary>Whether a number has to be told that it has no decimals.</summary>
    public bool IsLargeAndWhole(decimal number) => Kind == ColumnKind.Number && number >= 1000 && number == decimal.Truncate(number);

    private ColumnKind Kind => table.Columns[firstColumn].Kind;

    /// <summary>A number as the chart labels it, to know what room it needs.</summary>
    public string Label(int series, int category) =>
        Number(series, category) is null ? Marker(series, category) : CellText.Of(Cell(series, category), table.Columns[firstColumn]);

    private ReportCell Cell(int series, int category) => byRow ? table.Rows[series][1 + category] : table.Rows[category][firstColumn + series];

    private string HeaderOf(int series) => cells.HasBareHeaders && Figure.Series.Count > 1 ? Figure.Series[series].Name : table.Columns[firstColumn + series].Title;

    private static XElement Strings(string reference, IReadOnlyList<string> words) => new(
        C + "strRef", new XElement(C + "f", reference),
        new XElement(C + "strCache", Val("ptCount", words.Count), words.Select((word, i) => Point(i, SafeText.Of(word)))));

    private static XElement Point(int index, string content) => new(C + "pt", new XAttribute("idx", index.ToString(CultureInfo.InvariantCulture)), new XElement(C + "v", content));
}
