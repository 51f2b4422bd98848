using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Store.Frozen;

/// <summary>A frozen balance, as a database can be looked at through it.</summary>
/// <param name="Id">Its number in the store.</param>
/// <param name="Balance">What it is.</param>
/// <param name="Lists">The code lists then in force.</param>
public sealed record FrozenContents(long Id, FrozenBalance Balance, CodeLists Lists);
