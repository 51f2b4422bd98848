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
}
