namespace CrpvReporting.Tests.Web.Access;

/// <summary>What may be wrong with what an issuer answers.</summary>
public enum IssuerFault
{
    None,
    Refuses,
    OtherIssuer,
    OtherAudience,
    OtherNonce,
    OtherKey,
    NotSigned,
    Expired,
}
