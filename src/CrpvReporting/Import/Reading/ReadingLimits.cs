namespace CrpvReporting.Import.Reading;

/// <summary>
/// How much a workbook may ask of the program before it is refused, whatever it pretends to be. A csv is not limited: it
/// is read as a stream, costs what it weighs, and a million lines of it are a usual import.
/// </summary>
public sealed record ReadingLimits
{
    /// <summary>The limits for what centres send.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>Largest workbook, in bytes.</summary>
    public long WorkbookBytes { get; init; } = 50L * 1024 * 1024;

    /// <summary>Most files in the zip archive that a workbook is.</summary>
    public int ZipEntries { get; init; } = 1_000;

    /// <summary>Most bytes that the parts read of an archive inflate to, in all.</summary>
    public long InflatedBytes { get; init; } = 500L * 1024 * 1024;

    /// <summary>How many times larger than compressed a part may be.</summary>
    public int InflationRatio { get; init; } = 100;

    /// <summary>Size up to which a part may be compressed as much as it can, in bytes.</summary>
    public long BytesOfAnyRatio { get; init; } = 100 * 1024;

    /// <summary>Longest stretch of XML without a tag, in bytes: a cell of the longest text is far below, and an XML reader keeps it whole.</summary>
    public int BytesBetweenTags { get; init; } = 1024 * 1024;

    /// <summary>Most sheets.</summary>
    public int Sheets { get; init; } = 1_000;

    /// <summary>Most merged cells of a sheet, which are kept in memory.</summary>
    public int MergedRanges { get; init; } = 100_000;

    /// <summary>Most cells that hold anything, in all sheets.</summary>
    public long Cells { get; init; } = 2_000_000;

    /// <summary>Longest text of a cell, in UTF-16 characters: that of a spreadsheet.</summary>
    public int CellCharacters { get; init; } = 32_767;

    /// <summary>Most characters of the texts that cells share, which are kept in memory.</summary>
    public long SharedCharacters { get; init; } = 64L * 1024 * 1024;

    /// <summary>Longest time between the opening of a workbook and its last row.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>What the time is measured with; no date is read from it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
