using CrpvReporting.Aggregate;
using CrpvReporting.Domain;

namespace CrpvReporting.Report.Tables;

/// <summary>The tables of a year's report, in reading order. A new table is a line here.</summary>
public static class YearTables
{
    /// <param name="balance">The year.</param>
    /// <param name="years">The years with activities up to that one, oldest first, the year included.</param>
    /// <param name="received">The same, and the years of which only yearly forms were received; null: there are none.</param>
    public static IReadOnlyList<ReportTable> Of(YearBalance balance, IReadOnlyList<YearBalance> years, IReadOnlyList<YearBalance>? received = null)
    {
        if (!balance.HasActivities)
            return [SummaryTable.Of(balance), YearlyFormTable.Of(balance), YearsTable.Of(received ?? years)];
        ReportTable?[] tables =
        [
            SummaryTable.Of(balance),
            CoverageTable.Of(received ?? years),
            CentreTable.Of(balance),
            CentreCoverageTable.Of(balance, FormerOf(balance, years)),
            .. Slices(balance),
            CentreMonthTable.Of(balance),
            PublicTable.Of(balance),
            YearsTable.Of(received ?? years),
            .. FormerOf(balance, years) is { } former ? FormerYearTables.Of(balance, former) : [],
            FocusTable.Of(balance),
            .. FocusTables.All(balance),
            LockdownTable.Of(balance),
            DistributionTable.Of(balance),
            MixTable.Of(balance, Dimension.Mission, "Profils_missions", "mission"),
            MixTable.Of(balance, Dimension.ActivityType, "Profils_types", "type d'activité"),
            MixTable.Of(balance, Dimension.Theme, "Profils_thematiques", "thématique principale"),
            balance.Forms.Counted.Count == 0 ? null : YearlyFormTable.Of(balance),
            IndicatorTable.Of(balance.Lists),
        ];
        return [.. tables.OfType<ReportTable>().Select(TableReading.Added)];
    }

    /// <summary>The activity of a year along its coded dimensions: the tables that have a meaning for one centre too. Without their readings.</summary>
    internal static IReadOnlyList<ReportTable> Slices(YearBalance balance)
    {
        var lists = balance.Lists;
        var modes = Values(lists.Modes, balance.Year);
        return
        [
            CodeTable.Of(
                balance, Dimension.Mission, "Missions", "mission", "Cette feuille contient une ligne par mission du cadre de référence.",
                Values(lists.Missions, balance.Year)),
            CrossTable.Of(
                balance, Dimension.ActivityType, Dimension.Mode, "Types_modes", "Demi-journées par type d'activité et mode",
                "Cette feuille contient une ligne par type d'activité et, pour chaque mode, ses demi-journées et sa part.", Values(lists.ActivityTypes, balance.Year), modes),
            CodeTable.Of(
                balance, Dimension.ThemeGroup, "Groupes_thematiques", "groupe de thématiques",
                "Cette feuille contient une ligne par groupe de thématiques principales.", [.. Dimensions.ThemeGroups(lists)]),
            CodeTable.Of(
                balance, Dimension.Theme, "Thematiques", "thématique principale", "Cette feuille contient une ligne par thématique principale, avec son groupe.",
                Values(lists.Themes, balance.Year), value => lists.Themes.Get(value.Code!).Attributes["libelle_groupe"]),
            CrossTable.Of(
                balance, Dimension.Month, Dimension.Mode, "Mois_modes", "Demi-journées par mois et mode",
                "Cette feuille contient une ligne par mois et, pour chaque mode, ses demi-journées et sa part.", Months(balance.Year), modes),
        ];
    }

    /// <summary>The year before; null when it was not received.</summary>
    internal static YearBalance? FormerOf(YearBalance balance, IReadOnlyList<YearBalance> years) => years.FirstOrDefault(other => other.Year == balance.Year - 1);

    /// <summary>The twelve months of a year.</summary>
    internal static IReadOnlyList<DimensionValue> Months(int year) =>
        [.. Enumerable.Range(1, 12).Select(month => DimensionValue.OfMonth((year * 100) + month))];

    /// <summary>The values of a list that are in use in a year.</summary>
    internal static IReadOnlyList<DimensionValue> Values(Schema.CodeList list, int year) => [.. list.ValidIn(year).Select(DimensionValue.Of)];
}
