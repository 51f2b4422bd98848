using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Pipeline;
using CrpvReporting.Store;
using Xunit;

namespace CrpvReporting.Tests.Store;

public sealed class YearScanTests
{
    [Theory]
    [InlineData(Dimension.Theme, "SANTE")]
    [InlineData(Dimension.Month, "2021-03")]
    [InlineData(Dimension.Dispositif, "NPNRU")]
    [InlineData(Dimension.Perimeter, "autre")]
    [InlineData(Dimension.Overseas, "true")]
    public void The_lines_behind_a_figure_are_those_that_it_counts(Dimension dimension, string code)
    {
        using var files = new GeneratedReturn();
        var workspace = new Workspace(files.Database, TimeProvider.System);
        using var store = workspace.Open(StoreAccess.Write);
        ReceiveFile.Import(workspace, store, files.Write(300, 1), new ReturnOptions());
        var question = new BalanceQuestion(2021, [], [new DimensionFilter(dimension, [code])]);

        var lines = ExplainFigure.Lines(workspace, store, question).ToList();

        var total = LoadBalance.Answer(workspace, store, question).Total.Measures;
        Assert.Equal(total.Activities, lines.Count);
        Assert.Equal(total.HalfDays.Halves, lines.Sum(line => line.Activity.HalfDays.Halves));
        Assert.Equal(store.ReadLines(2021).Select(line => line.Activity.Row).Where(row => lines.Exists(line => line.Activity.Row == row)), lines.Select(line => line.Activity.Row));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Several_readers_find_what_one_finds(int readers)
    {
        using var store = new SmallStore();
        foreach (var (centre, count) in new[] { ("ARA", 7), ("BFC", 1), ("GES", 12) })
            store.Import($"{centre}_2021.csv", [.. Enumerable.Range(1, count).Select(i => new ReturnLine
            {
                Date = $"{i:00}/{(i % 9) + 1:00}/2021", Title = $"Séance {i}", Theme = i % 3 == 0 ? "SANTE" : "EDUCATION", HalfDays = $"{i}", Dispositifs = i % 2 == 0 ? "NPNRU" : "", Event = i == 5 ? "COMMUN" : "",
            })]);
        using var opened = store.Workspace.Open(StoreAccess.Read);
        YearScan Scan(int number) => new(
            opened, 2021, new HashSet<Dimension> { Dimension.Theme, Dimension.Dispositif, Dimension.Month }, cell => cell.Theme!.Code == "SANTE", linesForAnotherReader: 1, mostReaders: number);

        var (one, several) = (Scan(1), Scan(readers));

        Assert.Equal(one.Cells.Select(Words), several.Cells.Select(Words));
        Assert.Equal(one.Months, several.Months);
        Assert.Equal(one.Lines.Select(line => (line.Centre, line.Activity.Row)), several.Lines.Select(line => (line.Centre, line.Activity.Row)));
        Assert.Equal(20, several.Cells.Sum(cell => cell.Measures.Activities));
        Assert.Equal(6, several.Lines.Count());
    }

    [Fact]
    public void A_reader_that_fails_tells_why()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine(), new ReturnLine { Title = "Suite" });
        using var opened = store.Workspace.Open(StoreAccess.Read);
        var seen = 0;
        Assert.Throws<InvalidOperationException>(() => new YearScan(
            opened, 2021, new HashSet<Dimension>(), _ => Interlocked.Increment(ref seen) == 2 ? throw new InvalidOperationException() : true, linesForAnotherReader: 1, mostReaders: 2));
    }

    private static string Words(BalanceCell cell) => $"{cell.Centre} {cell.Month} {cell.Theme} {string.Join('|', cell.Dispositifs)} {cell.Event?.Day} {cell.Measures}";
}
