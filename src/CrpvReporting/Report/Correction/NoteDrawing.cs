using System.Globalization;
using System.Text.RegularExpressions;

namespace CrpvReporting.Report.Correction;

/// <summary>
/// The drawing of a sheet's comments, changed as a text: spreadsheets write in it what no XML reader takes (<c>&lt;br&gt;</c>),
/// and whatever is not a box of ours stays as it is.
/// </summary>
internal sealed partial class NoteDrawing(string? text)
{
    private readonly List<string> added = [];
    private int? firstId;
    private string drawing = text ?? NoteShape.Start + NoteShape.End;

    /// <summary>Takes away the boxes of some cells.</summary>
    public void Remove(IReadOnlySet<(int Row, int Column)> cells)
    {
        if (cells.Count > 0)
            drawing = Shape().Replace(drawing, match => PlaceOf(match.Value) is { } place && cells.Contains(place) ? "" : match.Value);
    }

    /// <summary>Adds a box for a text beside a cell.</summary>
    public void Add(int row, int column, string words, ColumnLayout layout) =>
        added.Add(NoteShape.Of((firstId ??= FirstId()) + added.Count, row, column, words, layout));

    public string ToText()
    {
        var end = drawing.LastIndexOf(NoteShape.End, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
            throw new UnannotatableException("le dessin de ses commentaires est endommagé");
        var kind = drawing.Contains($"id=\"{NoteShape.Kind}\"", StringComparison.OrdinalIgnoreCase) ? "" : NoteShape.KindDefinition;
        return string.Concat(drawing[..end], kind, string.Concat(added), drawing[end..]);
    }

    private static (int Row, int Column)? PlaceOf(string shape) =>
        Number(Row().Match(shape).Groups["row"]) is { } row && Number(Column().Match(shape).Groups["column"]) is { } column ? (row + 1, column) : null;

    private static int? Number(Group digits) => int.TryParse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private int FirstId() => Ids().Matches(drawing)
        .Select(match => Number(match.Groups["id"]) ?? 0)
        .Append(1024).Max() + 1;

    [GeneratedRegex(@"<(?<prefix>\w+):shape\s.*?</\k<prefix>:shape>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Shape();

    [GeneratedRegex(@"<\w+:Row>\s*(?<row>[0-9]+)\s*<", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Row();

    [GeneratedRegex(@"<\w+:Column>\s*(?<column>[0-9]+)\s*<", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Column();

    [GeneratedRegex(@"_x0000_s(?<id>[0-9]{1,9})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Ids();
}
