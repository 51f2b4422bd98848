namespace CrpvReporting.Report.Pages.Centres;

/// <summary>The last file that a centre sent, when it could not be accepted.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Points">What has to be put right, in French.</param>
public sealed record RefusedFile(string Name, IReadOnlyList<string> Points);
