using CrpvReporting.Report.Workbook;
using Parquet;
using Parquet.Schema;

namespace CrpvReporting.Report.OpenData;

/// <summary>A table of open data as Parquet: typed columns, one row group, Snappy.</summary>
public static class ParquetTable
{
    public static void Write(OpenTable table, Stream output) => WriteAsync(table, output).GetAwaiter().GetResult();

    private static async Task WriteAsync(OpenTable table, Stream output)
    {
        var fields = table.Columns.Select(FieldOf).ToArray();
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), output, new ParquetOptions { CompressionMethod = CompressionMethod.Snappy });
        using var group = writer.CreateRowGroup();
        for (var i = 0; i < fields.Length; i++)
        {
            var cells = table.Rows.Select(row => row[i]).ToArray();
            switch (table.Columns[i].Type)
            {
                case OpenType.Text:
                    await group.WriteAsync(fields[i], cells.Select(cell => cell.Words).ToArray()!);
                    break;
                case OpenType.Integer:
                    await WriteAsync(group, table.Columns[i], fields[i], cells, cell => cell.Number is { } number ? (long)number : (long?)null);
                    break;
                case OpenType.Number:
                    await WriteAsync(group, table.Columns[i], fields[i], cells, cell => cell.Number is { } number ? ExactNumbers.Nearest(number) : (double?)null);
                    break;
                case OpenType.Boolean:
                    await WriteAsync(group, table.Columns[i], fields[i], cells, cell => cell.Words is { } words ? words == "true" : (bool?)null);
                    break;
            }
        }
    }

    private static async Task WriteAsync<T>(ParquetRowGroupWriter group, OpenColumn column, DataField field, ReportCell[] cells, Func<ReportCell, T?> valueOf)
        where T : struct
    {
        if (column.IsRequired)
            await group.WriteAsync<T>(field, cells.Select(cell => valueOf(cell)!.Value).ToArray());
        else
            await group.WriteAsync<T>(field, cells.Select(valueOf).ToArray());
    }

    private static DataField FieldOf(OpenColumn column) => column.Type switch
    {
        OpenType.Integer => new DataField(column.Name, typeof(long), isNullable: !column.IsRequired),
        OpenType.Number => new DataField(column.Name, typeof(double), isNullable: !column.IsRequired),
        OpenType.Boolean => new DataField(column.Name, typeof(bool), isNullable: !column.IsRequired),
        _ => new DataField(column.Name, typeof(string), isNullable: !column.IsRequired),
    };
}
