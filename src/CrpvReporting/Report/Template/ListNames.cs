using CrpvReporting.Schema;

namespace CrpvReporting.Report.Template;

/// <summary>The names under which the workbook knows its lists: « liste_thematique », after the first column that uses each.</summary>
internal static class ListNames
{
    public static string Of(CodeList list, IReadOnlyList<TemplateColumn> columns) =>
        "liste_" + columns.First(column => column.Field.List == list).Field.Name;

    /// <summary>The lists that columns choose from, in the order of the columns, each with the title of its first one.</summary>
    public static IReadOnlyList<(CodeList List, string Title)> Used(IReadOnlyList<TemplateColumn> columns) =>
        [.. columns.Where(column => column.Field.List is not null).GroupBy(column => column.Field.List!).Select(group => (group.Key, group.First().Field.Title))];
}
