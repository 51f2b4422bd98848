using System.Text.Json;

namespace CrpvReporting.Schema;

/// <summary>All the code lists as one text, to be kept beside figures that must keep their words: a JSON object, the csv of each list by name.</summary>
public static class CodeListsText
{
    public static string Of(CodeLists lists)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var list in lists.All)
                json.WriteString(list.Name, list.Csv);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>The lists of a text. A list that it does not have, because the program did not know it then, is the shipped one.</summary>
    /// <exception cref="JsonException">It is no such text.</exception>
    public static CodeLists Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        return CodeLists.Shipped.With(document.RootElement.EnumerateObject().Select(list => CodeList.Parse(list.Name, list.Value.GetString()!)).ToList());
    }
}
