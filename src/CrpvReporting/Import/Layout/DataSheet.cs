using CrpvReporting.Import.Headers;
using CrpvReporting.Import.Reading;

namespace CrpvReporting.Import.Layout;

/// <summary>A sheet of activities: its first rows, and its header among them.</summary>
internal sealed record DataSheet(SheetInfo Info, SheetHead Head, HeaderRows Header);
