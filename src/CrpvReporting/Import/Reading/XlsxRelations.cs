using System.Xml;

namespace CrpvReporting.Import.Reading;

/// <summary>What a part of a workbook points to. Relations are read one step at a time, so that they cannot go round in circles.</summary>
internal sealed class XlsxRelations
{
    private readonly Dictionary<string, (string Type, string Part)> relations = new(StringComparer.Ordinal);
    private readonly List<(string Type, string Part)> inOrder = [];

    /// <summary>The relations of a part; those of the package for the empty name.</summary>
    public static XlsxRelations Of(ZipParts zip, string part)
    {
        var folder = part.Contains('/', StringComparison.Ordinal) ? part[..(part.LastIndexOf('/') + 1)] : "";
        var found = new XlsxRelations();
        using var xml = zip.OpenXml($"{folder}_rels/{part[folder.Length..]}.rels");
        while (xml is not null && xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship"
                && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target
                && xml.GetAttribute("TargetMode") != "External")
            {
                // Only the end of a type is compared: it begins with another address in a workbook saved as strict.
                var type = xml.GetAttribute("Type") ?? "";
                var relation = (type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target));
                found.relations[id] = relation;
                found.inOrder.Add(relation);
            }

        return found;
    }

    /// <summary>The part of a relation, if it is of the type asked.</summary>
    public string? Find(string id, string type) => relations.TryGetValue(id, out var relation) && relation.Type == type ? relation.Part : null;

    public string? FirstOfType(string type) => inOrder.Find(relation => relation.Type == type).Part;

    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
            if (step == "..")
                steps.RemoveRange(Math.Max(0, steps.Count - 1), Math.Min(1, steps.Count));
            else if (step != ".")
                steps.Add(step);
        return string.Join('/', steps);
    }
}
