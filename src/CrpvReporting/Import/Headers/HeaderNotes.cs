using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Headers;

/// <summary>Says how the headers of a sheet were taken: one note a step, one a near miss, one for many unknown columns.</summary>
/// <param name="header">The header row.</param>
/// <param name="log">Where findings go.</param>
internal sealed class HeaderNotes(Place header, FindingLog log)
{
    /// <summary>More columns that are not read than this are said in one note.</summary>
    public const int MostSaidOneByOne = 5;

    public void SayRecognised(IReadOnlyList<MatchedColumn> columns)
    {
        foreach (var step in new[] { HeaderStep.Told, HeaderStep.Synonym, HeaderStep.Remembered })
            if (columns.Where(column => column.Step == step).ToList() is { Count: > 0 } alike)
                log.Add(Messages.HeadersRecognised(header, step, alike));
        foreach (var column in columns.Where(column => column.Step == HeaderStep.NearMiss))
            log.Add(Messages.HeaderNearMiss(header with { Column = column.Column, Field = column.Field.Name }, column.Header, column.Field));
    }

    public void SayUnknown(IReadOnlyList<(int Column, string Header)> unknown)
    {
        if (unknown.Count > MostSaidOneByOne)
            log.Add(Messages.UnknownColumns(header, unknown));
        else
            foreach (var (column, text) in unknown)
                log.Add(Messages.UnknownColumn(header with { Column = column }, text));
    }

    public void SayMissing(IReadOnlyList<FieldDefinition> missing, KnownHeaders known, IReadOnlyList<(int Column, string Header)> unknown)
    {
        if (missing.Count == 0)
            return;
        var likely = LikelyColumns.Find(known, missing, unknown);
        foreach (var field in missing)
            log.Add(Messages.MissingColumn(header, field, likely.TryGetValue(field, out var column) ? column : null));
    }
}
