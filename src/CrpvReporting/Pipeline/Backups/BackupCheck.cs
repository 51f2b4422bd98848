namespace CrpvReporting.Pipeline.Backups;

/// <summary>What a check of a backup saw.</summary>
/// <param name="Databases">How many databases it holds.</param>
/// <param name="Originals">How many files as received it holds.</param>
/// <param name="FrozenBalances">How many frozen balances were held to their digests.</param>
/// <param name="Faults">What is wrong, in the order of the list; empty when it can be restored.</param>
public sealed record BackupCheck(int Databases, int Originals, int FrozenBalances, IReadOnlyList<BackupFault> Faults);
