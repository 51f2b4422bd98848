using System.Globalization;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Template;

/// <summary>What is said beside a cell to fill in.</summary>
internal static class EntryHelp
{
    private const int LongestTitle = 32;
    private const int LongestText = 255;

    /// <summary>The title of the message, cut to what the format holds.</summary>
    public static string Title(FieldDefinition field) => Title(field.Title);

    /// <inheritdoc cref="Title(FieldDefinition)"/>
    public static string Title(string title) => Cut(title, LongestTitle);

    /// <summary>What a message says, cut to what the format holds.</summary>
    public static string Text(string text) => Cut(SheetXml.Typographic(text), LongestText);

    /// <summary>Whether it is required, what to write, an example when there is room for it.</summary>
    public static string Text(FieldDefinition field, TemplateRequest request)
    {
        var text = $"{(field.Required ? "Obligatoire" : "Facultatif")}. {Description(field)}";
        var whole = SheetXml.Typographic($"{text} Exemple : {Example(field, request)}");
        if (whole.Length <= LongestText)
            return whole;
        return Text(text);
    }

    /// <summary>What the schema says of a field, and how to choose where there is a list.</summary>
    public static string Description(FieldDefinition field) => field.Type switch
    {
        FieldType.Code => $"{field.Description} À choisir dans la liste.",
        FieldType.Codes => $"{field.Description} La liste en donne un ; tapez les suivants.",
        _ => field.Description,
    };

    /// <summary>An example as a centre would write it that year: labels rather than codes.</summary>
    public static string Example(FieldDefinition field, TemplateRequest request)
    {
        if (field.List is { } list)
        {
            var offered = request.Offered(list);
            var entries = field.Example.Split('|').Select(list.Get).Where(offered.Contains).Take(2).ToList();
            return string.Join(" | ", entries.DefaultIfEmpty(offered[0]).Select(entry => entry.Label));
        }

        return request.Year is { } year && field.Type is FieldType.Date or FieldType.Year
            ? field.Example[..^4] + year.ToString(CultureInfo.InvariantCulture)
            : field.Example;
    }

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)].TrimEnd() + "…";
}
