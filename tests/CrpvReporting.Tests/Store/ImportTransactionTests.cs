using CrpvReporting.Domain;
using CrpvReporting.Schema;
using CrpvReporting.Store;
using Xunit;

namespace CrpvReporting.Tests.Store;

public sealed class ImportTransactionTests
{
    [Fact]
    public void An_import_that_is_not_committed_never_was()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        var before = store.DumpAll();

        using (var opened = store.Workspace.Open(StoreAccess.Write))
        using (var import = ImportTransaction.Begin(opened, new SourceFile("BFC_2021.csv", "00", 10)))
            Assert.Equal(1, Add(import, "BFC", Lines(600)));

        Assert.Equal(before, store.DumpAll());
    }

    [Fact]
    public void An_import_that_breaks_off_in_the_middle_of_its_lines_leaves_all_as_before()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        var before = store.DumpAll();

        using (var opened = store.Workspace.Open(StoreAccess.Write))
        {
            Assert.Throws<IOException>(() =>
            {
                using var import = ImportTransaction.Begin(opened, new SourceFile("BFC_2021.csv", "00", 10));
                Add(import, "BFC", Lines(600).Concat(Failing()));
            });

            // The same store goes on with the next file.
            using var next = ImportTransaction.Begin(opened, new SourceFile("CVL_2021.csv", "01", 10));
            Assert.Equal(before, store.DumpAll());
            Add(next, "CVL", Lines(3));
            next.Commit();
        }

        Assert.Equal(5m, store.HalfDays(2021));
        Assert.Equal(0, store.Long("SELECT count(*) FROM source_file WHERE name = 'BFC_2021.csv'"));
    }

    [Fact]
    public void A_return_of_several_sheets_keeps_the_sheet_of_each_line()
    {
        using var store = new SmallStore();
        using (var opened = store.Workspace.Open(StoreAccess.Write))
        using (var import = ImportTransaction.Begin(opened, new SourceFile("ARA_2021.xlsx", "00", 10)))
        {
            import.AddAccepted(CodeLists.Shipped.Centres.Get("ARA"), 2021, [Sheet("Semestre 1", Lines(2)), Sheet("Semestre 2", Lines(1))], "1.0.0", "1.0.0");
            import.Commit();
        }

        Assert.Equal(
            [("Semestre 1", 2), ("Semestre 1", 3), ("Semestre 2", 2)],
            store.Read(opened => opened.ReadLines(2021).Select(line => (line.Sheet!, line.Activity.Row)).ToList()));
        Assert.Equal(0, store.Long("SELECT count(*) FROM pragma_foreign_key_check"));
    }

    private static int Add(ImportTransaction import, string centre, IEnumerable<Activity> lines) =>
        import.AddAccepted(CodeLists.Shipped.Centres.Get(centre), 2021, [Sheet(null, lines)], "1.0.0", "1.0.0");

    private static SheetToStore Sheet(string? name, IEnumerable<Activity> lines) => new(name, lines, () => (0, HalfDays.Zero), () => false, () => []);

    private static IEnumerable<Activity> Lines(int count)
    {
        var lists = CodeLists.Shipped;
        return Enumerable.Range(0, count).Select(i => new Activity
        {
            Row = i + 2,
            Date = new DateOnly(2021, 3, 15),
            Title = "Séance",
            Mission = lists.Missions[0],
            ActivityType = lists.ActivityTypes[0],
            Theme = lists.Themes[0],
            Mode = lists.Modes[0],
            Perimeter = lists.HeadlinePerimeter,
            HalfDays = HalfDays.FromHalves(2),
        });
    }

    private static IEnumerable<Activity> Failing() => Enumerable.Range(0, 1).Select<int, Activity>(_ => throw new IOException("the file broke off"));
}
