using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Schema;
using CrpvReporting.Store;
using CrpvReporting.Store.Migrations;
using Xunit;

namespace CrpvReporting.Tests.Store;

public sealed class YearlyFormStoreTests
{
    [Fact]
    public void A_new_form_supersedes_the_former_form_and_never_the_activities()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        Assert.Equal(1, store.ImportText("ARA_2021_fiche.csv", Form("4,5")).Single().Version);
        var second = store.ImportText("ARA_2021_fiche.csv", Form("5"));

        Assert.Equal((2, ReturnKind.YearlyForm, ReceiptStatus.Accepted), (second.Single().Version, second.Single().Kind, second.Single().Status));
        Assert.Equal(2m, store.HalfDays(2021));
        Assert.Equal([("ARA", "ETP", 5m, "ARA_2021_fiche.csv", 2)], store.Read(opened => opened.ReadYearlyValues(2021)).Select(value => (value.Centre.Code, value.Indicator.Code, value.Value, value.File, value.Row)));
        Assert.Equal(1, store.Read(opened => opened.CurrentSubmissions(2021)).Single().Version);
    }

    [Fact]
    public void New_activities_leave_the_form_as_it_is()
    {
        using var store = new SmallStore();
        store.ImportText("ARA_2021_fiche.csv", Form("4,5"));
        store.Import("ARA_2021.csv", new ReturnLine());
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        Assert.Equal(4.5m, store.Read(opened => opened.ReadYearlyValues(2021)).Single().Value);
        Assert.Equal(2, store.Read(opened => opened.CurrentSubmissions(2021)).Single().Version);
    }

    [Fact]
    public void The_same_bytes_are_never_stored_twice()
    {
        using var store = new SmallStore();
        store.ImportText("ARA_2021_fiche.csv", Form("4,5"));
        store.ImportText("ARA_2021_fiche.csv", Form("5"));
        var before = store.DumpAll();
        var again = store.ImportText("autre nom ARA 2021.csv", Form("4,5")).Single();
        Assert.Equal((ReceiptStatus.Unchanged, 1, 1, ReturnKind.YearlyForm), (again.Status, again.Version, again.Rows, again.Kind));
        Assert.Equal(before, store.DumpAll());
    }

    [Fact]
    public void A_refused_form_keeps_the_former_one_and_its_reasons()
    {
        using var store = new SmallStore();
        store.ImportText("ARA_2021_fiche.csv", Form("4,5"));
        Assert.Equal(ReceiptStatus.Refused, store.ImportText("ARA_2021_fiche.csv", Form("env. 5")).Single().Status);

        var status = store.Read(opened => ShowStatus.Of(store.Workspace, opened, 2021))[0];
        Assert.Equal((1, "ARA_2021_fiche.csv", 1), (status.Form!.Version, status.FormRefused!.File, status.FormReasons.Count));
        Assert.Null(status.Current);
        Assert.Null(status.Refused);
        Assert.Equal(4.5m, store.Read(opened => opened.ReadYearlyValues(2021)).Single().Value);
    }

    [Fact]
    public void Values_come_in_the_order_of_the_centres_then_of_the_indicators_and_as_written()
    {
        using var store = new SmallStore();
        store.ImportText("BFC_2021.csv", "indicateur;valeur\nPublications;0\nETP;0,01\n");
        store.ImportText("ARA_2021.csv", "indicateur;valeur\nPublications;1 000 000 000\nETP;3,25\n");
        Assert.Equal(
            [("ARA", "ETP", 3.25m), ("ARA", "PUBLICATIONS", 1_000_000_000m), ("BFC", "ETP", 0.01m), ("BFC", "PUBLICATIONS", 0m)],
            store.Read(opened => opened.ReadYearlyValues(2021)).Select(value => (value.Centre.Code, value.Indicator.Code, value.Value)));
    }

    [Fact]
    public void A_year_of_forms_alone_is_received_and_has_no_activity()
    {
        using var store = new SmallStore();
        store.ImportText("ARA_2017.csv", Form("4,5"));
        Assert.Empty(store.Read(opened => opened.Years()));
        Assert.Equal([2017], store.Read(opened => opened.ReceivedYears()));
        Assert.Empty(store.Ask(2017).Coverage.Counted);
    }

    [Fact]
    public void A_database_of_the_former_program_keeps_every_return_version_and_finding()
    {
        using var store = new SmallStore();
        BalanceStore.Open(store.Database, StoreAccess.Write, CodeLists.Shipped, new FixedClock(), new Migrator([.. Migration.Shipped.Take(2)])).Dispose();
        store.Run("""
            INSERT INTO source_file (id, name, sha256, bytes, received_at) VALUES (1, 'ARA_2021.csv', 'aa', 1, '2022-01-01T00:00:00Z'), (2, 'ARA_2021.csv', 'bb', 1, '2022-01-02T00:00:00Z');
            INSERT INTO submission (id, file_id, centre_id, year, version, status, received_at, line_count, half_day_halves, first_activity_id, last_activity_id, program_version, schema_version)
            SELECT 1, 1, id, 2021, 1, 'accepted', '2022-01-01T00:00:00Z', 1, 2, 1, 1, '0.1.0', '1.1.0' FROM code WHERE list = 'centres' AND code = 'ARA';
            INSERT INTO submission (id, file_id, centre_id, year, version, status, received_at, line_count, half_day_halves, first_activity_id, last_activity_id, program_version, schema_version)
            SELECT 5, 2, id, 2021, 2, 'accepted_with_warnings', '2022-01-02T00:00:00Z', 1, 3, 2, 2, '0.1.0', '1.1.0' FROM code WHERE list = 'centres' AND code = 'ARA';
            INSERT INTO submission (id, file_id, centre_id, year, version, status, received_at, line_count, half_day_halves, program_version, schema_version)
            VALUES (6, 2, NULL, NULL, NULL, 'refused', '2022-01-02T00:00:00Z', 0, 0, '0.1.0', '1.1.0');
            INSERT INTO submission_sheet (id, submission_id, name, line_count, half_day_halves) VALUES (1, 1, NULL, 1, 2), (2, 5, NULL, 1, 3), (3, 6, NULL, 0, 0);
            INSERT INTO finding (submission_id, sheet_id, code, severity, message) VALUES (5, 2, 'empty_month', 'warning', 'Un mois vide.'), (6, 3, 'centre_unknown', 'error', 'Centre inconnu.');
            INSERT INTO header_match (centre_id, header_key, header, field, step, submission_id)
            SELECT id, 'volume', 'Volume', 'demi_journees', 'told', 1 FROM code WHERE list = 'centres' AND code = 'ARA';
            """);
        foreach (var (id, halves) in new[] { (1, 2), (2, 3) })
            store.Run($"""
                INSERT INTO activity (id, sheet_id, row, day, mission_id, activity_type_id, theme_id, mode_id, perimeter_id, health_crisis, half_day_halves)
                SELECT {id}, {id}, 2, 20210315, min(m.id), min(t.id), min(h.id), min(o.id), min(p.id), 0, {halves}
                FROM code AS m, code AS t, code AS h, code AS o, code AS p
                WHERE m.list = 'missions' AND t.list = 'activity-types' AND h.list = 'themes' AND o.list = 'modes' AND p.list = 'perimeters' AND p.code = 'politique_ville';
                INSERT INTO activity_detail (activity_id, title) VALUES ({id}, 'Atelier');
                """);
        var columns = "id, file_id, centre_id, year, version, status, received_at, line_count, half_day_halves, first_activity_id, last_activity_id, program_version, schema_version";
        string[] kept = [$"SELECT {columns} FROM submission ORDER BY id", "submission_sheet", "finding", "header_match", "activity", "activity_detail", "SELECT id, name, sha256, bytes, received_at FROM source_file", "code"];
        var before = store.Dump(kept);

        // The next to open it brings it up to date.
        Assert.Equal(1.5m, store.HalfDays(2021));

        Assert.Equal(before, store.Dump(kept));
        Assert.Equal(0, store.Long("SELECT count(*) FROM pragma_foreign_key_check"));
        Assert.Equal(0, store.Long("SELECT count(*) FROM submission WHERE kind <> 'activities'"));
        Assert.Equal("Volume", store.Read(opened => opened.RememberedMatches()).Single().Match.Header);
        Assert.Equal(3, store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2" }).Single().Version);
        Assert.Equal(1, store.ImportText("ARA_2021_fiche.csv", Form("4,5")).Single().Version);
        Assert.True(File.Exists($"{store.Database}.schema-2.bak"));
    }

    private static string Form(string etp) => $"indicateur;valeur\nETP;{etp}\n";
}
