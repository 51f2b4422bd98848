using CrpvReporting.Domain;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>A centre whose return is not the same in two balances.</summary>
/// <param name="Centre">The centre.</param>
/// <param name="Kind">Which of its returns.</param>
/// <param name="Before">Its return in the first; null when it has none.</param>
/// <param name="After">Its return in the second; null when it has none.</param>
public sealed record ReturnMove(CodeEntry Centre, ReturnKind Kind, SubmissionRecord? Before, SubmissionRecord? After);
