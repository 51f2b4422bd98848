namespace CrpvReporting.Pipeline;

/// <summary>A file that came through the site: the store keeps its number with its returns, and it replaces nothing that nobody agreed to.</summary>
/// <param name="Id">Its number, one for each file.</param>
/// <param name="MayReplace">Whether what it would replace may be replaced; asked once the file is found without a fault, while nobody else can write.</param>
public sealed record HandedIn(string Id, Func<IReadOnlyList<Receipt>, bool> MayReplace);
