using System.Text.Json;

namespace CrpvReporting.Web.Api;

/// <summary>The answer to a question on a year.</summary>
/// <param name="Expected">How many centres are expected that year: none, and the year cannot be meant.</param>
/// <param name="Write">Writes the answer.</param>
internal sealed record Asked(int Expected, Action<Utf8JsonWriter> Write);
