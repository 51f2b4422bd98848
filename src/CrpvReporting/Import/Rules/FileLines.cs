using CrpvReporting.Domain;

namespace CrpvReporting.Import.Rules;

/// <summary>The lines read so far of one file, sheet by sheet: a centre may send one sheet a quarter.</summary>
internal sealed class FileLines
{
    private readonly List<(CodeEntry? Centre, int? Year, string? Sheet, LineTable Table)> sheets = [];

    /// <summary>The sheets of a centre and year that were read, in order.</summary>
    public IEnumerable<(string? Sheet, LineTable Table)> Of(CodeEntry? centre, int? year) =>
        sheets.Where(sheet => sheet.Centre == centre && sheet.Year == year).Select(sheet => (sheet.Sheet, sheet.Table));

    public void Add(CodeEntry? centre, int? year, string? sheet, LineTable table) => sheets.Add((centre, year, sheet, table));
}
