namespace CrpvReporting.Web.Api;

/// <summary>Says in the document of the API what an address answers.</summary>
/// <param name="Status">The status of a good answer.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Schema">Name of its schema; null for a file.</param>
internal sealed record AnswerMark(int Status, string Type, string? Schema);
