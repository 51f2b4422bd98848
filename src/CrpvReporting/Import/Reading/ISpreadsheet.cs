namespace CrpvReporting.Import.Reading;

/// <summary>A file of one or several sheets, whatever its format.</summary>
public interface ISpreadsheet : IDisposable
{
    /// <summary>What was seen of the format, for people: « csv, UTF-8, séparateur « ; » ».</summary>
    FileTraits Traits { get; }

    /// <summary>The sheets, in order; a csv is one sheet without a name.</summary>
    IReadOnlyList<SheetInfo> Sheets { get; }

    /// <summary>Reads a sheet from its start.</summary>
    ISheetReader Read(SheetInfo sheet);
}
