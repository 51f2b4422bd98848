using CrpvReporting.Domain;

namespace CrpvReporting.Report.Pages.Faults;

/// <summary>A finding with its number among those of its file: the same on every page and under every filter.</summary>
/// <param name="Number">Its number, from 1: sheet by sheet, what concerns the whole sheet first, then row by row.</param>
/// <param name="Finding">The finding.</param>
public sealed record NumberedFinding(int Number, Finding Finding);
