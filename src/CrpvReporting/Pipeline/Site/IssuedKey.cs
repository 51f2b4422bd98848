using CrpvReporting.Domain;

namespace CrpvReporting.Pipeline.Site;

/// <summary>An access that was just given, with its key: the only moment at which it is known.</summary>
public sealed record IssuedKey(SiteAccess Access, AccessKey Key);
