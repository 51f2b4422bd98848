using CrpvReporting.Import.Layout;

namespace CrpvReporting.Import.Forms;

/// <summary>A sheet that holds a yearly form.</summary>
/// <param name="Sheet">The sheet, its first rows and its header.</param>
/// <param name="HasValues">Whether any value is written in it: a template may be left blank.</param>
/// <param name="HasRemarks">Whether anything is written in its remarks.</param>
internal sealed record FormSheet(DataSheet Sheet, bool HasValues, bool HasRemarks);
