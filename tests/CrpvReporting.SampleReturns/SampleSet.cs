using System.Globalization;

namespace CrpvReporting.SampleReturns;

/// <summary>All the sample returns: fictitious, seeded, the same at each run.</summary>
public static class SampleSet
{
    private static readonly YearPlan[] Years = [Plan2019.Plan, Plan2020.Plan, Plan2021.Plan];

    /// <summary>In a year that has activities too, a form of its own is told from them by its name.</summary>
    private const string FormSuffix = "_fiche";

    private static readonly FormWriter Forms2017 = new(FormPlan.Of2017);
    private static readonly FormWriter Forms2021 = new(FormPlan.Of2021);

    public static IReadOnlyList<SampleFile> Generate() =>
        [.. Forms2017.Files(""), .. Years.SelectMany(Generate), .. Forms2021.Files(FormSuffix), .. FaultyReturns.Generate()];

    private static IEnumerable<SampleFile> Generate(YearPlan plan)
    {
        var calendar = new WorkCalendar(plan);
        var slots = plan.Centres.ToDictionary(centre => centre.Code, centre => SlotPlanner.Plan(plan, centre), StringComparer.Ordinal);
        SharedEventPlanner.Plan(plan, slots, calendar);
        var inOrder = plan.Centres.SelectMany(centre => slots[centre.Code]).ToList();
        DateAndMode(plan, inOrder.Where(slot => slot.Shared is null), calendar);
        ThemeAssigner.Assign(plan, inOrder);
        var written = new HashSet<(DateOnly, string)>();
        return plan.Centres.Select(centre => Write(new ActivityWriter(plan, centre.Code, written), plan.Year, CentreStyles.Of(centre.Code), slots[centre.Code])).ToList();
    }

    private static void DateAndMode(YearPlan plan, IEnumerable<Slot> slots, WorkCalendar calendar)
    {
        var prng = Prng.For("dates", plan.Year);
        foreach (var slot in slots)
        {
            slot.Days = Duration.DaysOf(slot);
            slot.FirstDay = calendar.Draw(prng, slot.Days);
            slot.Mode = ModeDraw.Draw(prng, plan.PeriodOf(slot.FirstDay), slot.Type);
        }
    }

    private static IEnumerable<(string Name, IReadOnlyList<IReadOnlyList<Cell>> Rows)> SecondSheet(int year, CentreStyle style) =>
        year == FormPlan.Of2021.Year && Forms2021.SecondSheet(style) is { } rows ? [(FormWriter.SheetName, rows)] : [];

    private static SampleFile Write(ActivityWriter writer, int year, CentreStyle style, List<Slot> slots)
    {
        var columns = style.Columns;
        var activities = writer.Write(slots);
        List<IReadOnlyList<Cell>> rows =
        [
            columns.Select(column => Cell.Of(style.HeaderOf(column))).ToList(),
            .. activities.Select(activity => columns.Select(column => column.Read(activity, style)).ToList()),
        ];
        var name = string.Create(CultureInfo.InvariantCulture, $"{year}/{style.Centre}_{year}");
        return style.File == FileStyle.Xlsx
            ? new SampleFile($"{name}.xlsx", XlsxReturn.Write("Données fictives : remontée d’exemple", [("Activités", rows), .. SecondSheet(year, style)]))
            : new SampleFile($"{name}.csv", CsvReturn.Write(style, rows));
    }
}
