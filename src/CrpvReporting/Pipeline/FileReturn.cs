using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>
/// The return of a centre and year in a file, as one side of a comparison. The lines that are asked for are read again:
/// the file is checked, and too large to be kept.
/// </summary>
internal sealed class FileReturn(Workspace workspace, string path, ReturnOptions options, CodeEntry centre, int year)
{
    public ComparedReturn Compared(ReturnDigest digest) => new(digest, LinesAt);

    /// <summary>The digest of the lines of the sheets of one centre and year, each read to its end and held against the store.</summary>
    public static ReturnDigest Digest(IReadOnlyList<SheetReturn> sheets, BalanceStore? store)
    {
        var digest = new ReturnDigest();
        foreach (var line in ReceiveFile.LinesOf(sheets, store))
            digest.Add(line);
        return digest;
    }

    private IEnumerable<PlacedLine> LinesAt(IReadOnlyList<int> places)
    {
        using var file = ReturnFile.Open(path, options, workspace.Schema, workspace.Lists, workspace.Limits);
        var lines = file.Sheets.Where(sheet => sheet.Kind == ReturnKind.Activities && sheet.Centre == centre && sheet.Year == year)
            .SelectMany(sheet => ReceiveFile.LinesOf(sheet).Select(line => new PlacedLine(sheet.Name, line)));
        var (next, place) = (0, 0);
        foreach (var line in lines)
        {
            if (place++ != places[next])
                continue;
            yield return line;
            if (++next == places.Count)
                yield break;
        }

        throw new IOException($"{path} a changé pendant sa lecture.");
    }
}
