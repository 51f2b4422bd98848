using CrpvReporting.Report.Tables;

namespace CrpvReporting.Pipeline.Site;

/// <summary>The campaign of a year: where each return stands.</summary>
/// <param name="Year">The year.</param>
/// <param name="Deadline">The last day on which returns are awaited; null when none was said.</param>
/// <param name="Lines">One for each centre expected, or received, in the order of the list.</param>
public sealed record CampaignBoard(int Year, DateOnly? Deadline, IReadOnlyList<CampaignLine> Lines);
