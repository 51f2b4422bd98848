using CrpvReporting.Domain;

namespace CrpvReporting.Store.Site;

/// <summary>The names of states and outcomes in the database and in JSON.</summary>
public static class UploadNames
{
    private static readonly string[] States = ["received", "to_confirm", "confirmed", "done", "withdrawn", "failed"];
    private static readonly string[] Outcomes = ["accepted", "accepted_with_warnings", "refused", "unchanged"];

    public static string NameOf(UploadState state) => States[(int)state];

    public static string NameOf(UploadOutcome outcome) => Outcomes[(int)outcome];

    internal static UploadState State(string name) => (UploadState)Array.IndexOf(States, name);

    internal static UploadOutcome Outcome(string name) => (UploadOutcome)Array.IndexOf(Outcomes, name);
}
