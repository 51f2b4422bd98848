using CrpvReporting.Cli.Output;
using CrpvReporting.Report;
using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class TableScreenTests
{
    private static readonly ReportTable Table = new(
        "lignes", "Lignes", "",
        [
            new ReportColumn("file", "Fichier", ColumnKind.Text), new ReportColumn("centre", "Centre", ColumnKind.Text) { IsSpare = true },
            new ReportColumn("title", "Intitulé", ColumnKind.Text), new ReportColumn("participants", "Participants", ColumnKind.Number) { IsSpare = true },
        ],
        [[ReportCell.Of("ARA_2021.csv"), ReportCell.Of("ARA"), ReportCell.Of("Une rencontre au titre assez long"), ReportCell.Of(12)]],
        [ReportCell.Of("Total"), ReportCell.Empty, ReportCell.Empty, ReportCell.Of(12)],
        [],
        "");

    [Theory]
    [InlineData(80, "file,centre,title,participants", "")]
    [InlineData(56, "file,centre,title", "Faute de place, sans : Participants.")]
    [InlineData(40, "file,title", "Faute de place, sans : Centre, Participants.")]
    [InlineData(20, "file,title", "Faute de place, sans : Centre, Participants.")]
    public void A_narrow_screen_leaves_spare_columns_out_and_says_which(int width, string columns, string note)
    {
        var shown = TableScreen.Narrowed(Table, width);
        Assert.Equal(columns, string.Join(',', shown.Columns.Select(column => column.Key)));
        Assert.Equal(note, string.Concat(shown.Notes));
        Assert.All(shown.Rows.Append(shown.Total!), row => Assert.Equal(shown.Columns.Count, row.Count));
    }
}
