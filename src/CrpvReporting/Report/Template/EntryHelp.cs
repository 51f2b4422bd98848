using System.Globalization;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Template;

/// <summary>What is said beside a cell to fill in.</summary>
internal static class EntryHelp
{
    private const int LongestTitle = 32;
    private const int LongestText = 255;

    /// <summary>The title of the message, cut to what the format holds.</summary>
    public static string Title(FieldDefinition field) =>
        field.Title.Length <= LongestTitle ? field.Title : field.Title[..(LongestTitle - 1)].TrimEnd() + "…";

    /// <summary>Whether it is required, what to write, an example when there is room for it.</summary>
    public static string Text(FieldDefinition field, TemplateRequest request)
    {
        var text = $"{(field.Required ? "Obligatoire" : "Facultatif")}. {Description(field)}";
        var whole = SheetXml.Typographic($"{text} Exemple : {Example(field, request)}");
        if (whole.Length <= LongestText)
            return whole;
        text = SheetXml.Typographic(text);
        return text.Length <= LongestText ? text : text[..(LongestText - 1)] + "…";
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
}
