namespace CrpvReporting.Web.Api;

/// <summary>Says in the document of the API that an address takes files.</summary>
internal sealed record BodyMark;
