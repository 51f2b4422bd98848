namespace CrpvReporting.Import.Rules;

/// <summary>What of a person is told.</summary>
internal enum PersonalKind
{
    Name,
    Email,
    Telephone,
}
