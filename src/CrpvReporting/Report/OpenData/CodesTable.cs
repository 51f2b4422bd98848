using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.OpenData;

/// <summary>« codes »: the code lists that the other tables refer to.</summary>
public static class CodesTable
{
    public const string Name = "codes";

    private const string Groups = "theme-groups";

    private static readonly OpenColumn[] Columns =
    [
        new("liste", OpenType.Text, "Liste", "Nom de la liste."),
        new("code", OpenType.Text, "Code", "Le code, unique dans sa liste."),
        new("libelle", OpenType.Text, "Libellé", "Ce que veut dire le code."),
        new("valide_de", OpenType.Integer, "Valide de", "Première année d'usage ; vide : sans limite.", IsRequired: false),
        new("valide_a", OpenType.Integer, "Valide à", "Dernière année d'usage ; vide : encore en usage.", IsRequired: false),
    ];

    public static OpenTable Of(CodeLists lists) => new(
        Name,
        "Listes de codes",
        "Une ligne par code : liste, code, libellé, années d'usage.",
        Columns,
        [.. Lists(lists).SelectMany(list => list).Select(RowOf), .. Dimensions.ThemeGroups(lists).Select(group => RowOf(Groups, group.Code!, group.Label!, null, null))]);

    private static CodeList[] Lists(CodeLists lists) =>
        [lists.Centres, lists.Missions, lists.ActivityTypes, lists.Themes, lists.Modes, lists.Scales, lists.Dispositifs, lists.Perimeters];

    private static IReadOnlyList<ReportCell> RowOf(CodeEntry entry) =>
        RowOf(entry.List, entry.Code, entry.Label, entry.ValidFrom, entry.ValidTo);

    private static IReadOnlyList<ReportCell> RowOf(string list, string code, string label, int? from, int? to) =>
        [ReportCell.Of(list), ReportCell.Of(code), ReportCell.Of(label), Year(from), Year(to)];

    private static ReportCell Year(int? year) => year is { } known ? ReportCell.Of(known) : ReportCell.Empty;
}
