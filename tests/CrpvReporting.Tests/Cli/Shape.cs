using System.Text.Json;

namespace CrpvReporting.Tests.Cli;

/// <summary>The shape of a JSON value in a few words, to compare with the documented contract.</summary>
internal static class Shape
{
    /// <summary>The names of an object's members, in order.</summary>
    public static IEnumerable<string> Keys(this JsonElement element) => element.EnumerateObject().Select(member => member.Name);

    public static string Text(this JsonElement element, string key) => element.GetProperty(key).ToString();

    public static decimal Number(this JsonElement element, string key) => element.GetProperty(key).GetDecimal();

    public static IReadOnlyList<JsonElement> Items(this JsonElement element, string key) => [.. element.GetProperty(key).EnumerateArray()];
}
