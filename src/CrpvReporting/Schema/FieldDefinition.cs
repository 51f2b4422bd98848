namespace CrpvReporting.Schema;

/// <summary>One column of a return, as <c>activity.schema.json</c> defines it.</summary>
/// <param name="Name">Technical name: « demi_journees ».</param>
/// <param name="Title">French title: « Demi-journées ».</param>
/// <param name="Description">What to write in it, in French.</param>
/// <param name="Type">How its cells are read.</param>
/// <param name="Required">Whether each line must fill it.</param>
/// <param name="Example">A correct value.</param>
/// <param name="MaxLength">Longest text accepted, in characters; null: 32 767, the limit of a spreadsheet cell.</param>
/// <param name="List">The code list that its values are from; null when they are not codes.</param>
/// <param name="Public">For « dont … » columns, the code of the public; else null.</param>
/// <param name="AcceptedHeaders">Other headers under which the column is recognised.</param>
public sealed record FieldDefinition(
    string Name,
    string Title,
    string Description,
    FieldType Type,
    bool Required,
    string Example,
    int? MaxLength,
    CodeList? List,
    string? Public,
    IReadOnlyList<string> AcceptedHeaders);
