using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Schema;
using CrpvReporting.Store.Site;
using Microsoft.Data.Sqlite;

namespace CrpvReporting.Bench;

/// <summary>The database that the site is measured on: the samples, and a key for each centre and for a presenter.</summary>
internal sealed class SiteBase
{
    /// <summary>The first year of which the samples hold nothing.</summary>
    public const int FirstYear = 2022;

    private SiteBase(string database, IReadOnlyDictionary<string, string> centres, string presenter)
    {
        Database = database;
        CentreKeys = centres;
        Presenter = presenter;
    }

    public string Database { get; }

    public IReadOnlyDictionary<string, string> CentreKeys { get; }

    public string Presenter { get; }

    public static SiteBase Make(string folder)
    {
        var database = Path.Combine(folder, "bilan.db");
        foreach (var year in new[] { 2020, 2021 })
            CommandLine.Run($"import {Path.Combine(CommandLine.Root, "samples", year.ToString(CultureInfo.InvariantCulture))} --db {database}");
        var site = new SiteWorkspace(database, TimeProvider.System);
        var centres = CodeLists.Shipped.Centres.ValidIn(FirstYear).Take(19).ToDictionary(centre => centre.Code, centre => KeyOf(site, Role.Centre, centre.Code));
        return new SiteBase(database, centres, KeyOf(site, Role.Presenter, null));
    }

    /// <summary>What is wrong with the databases: damage, returns that were said to be received and are not there once, others that are there twice.</summary>
    public static IReadOnlyList<string> FaultsOf(string database, IReadOnlyList<SiteReturn> all, IReadOnlySet<int> received)
    {
        using var balance = Open(database);
        using var site = Open(database + ".site/site.db");
        var faults = new List<string>();
        foreach (var (name, connection) in new[] { ("balance", balance), ("site", site) })
            if (Long(connection, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'") + Long(connection, "SELECT count(*) FROM pragma_foreign_key_check") > 0)
                faults.Add($"{name}: damaged");
        foreach (var one in all)
        {
            var there = Long(balance, FormattableString.Invariant(
                $"SELECT count(*) FROM submission AS s JOIN code AS c ON c.id = s.centre_id WHERE c.code = '{one.Centre}' AND s.year = {one.Year} AND s.version IS NOT NULL AND s.half_day_halves = {one.HalfDays * 2}"));
            if (there > 1)
                faults.Add($"{one}: there {there} times");
            if (there == 0 && received.Contains(one.Number))
                faults.Add($"{one}: lost");
        }

        if (Long(balance, FormattableString.Invariant($"SELECT count(*) FROM submission WHERE year >= {FirstYear} AND version IS NOT NULL AND half_day_halves / 2 NOT BETWEEN 151 AND 201")) > 0)
            faults.Add("a return that nobody sent");
        return faults;
    }

    /// <summary>How many uploads still wait to be imported.</summary>
    public static long Waiting(string database)
    {
        using var site = Open(database + ".site/site.db");
        return Long(site, "SELECT count(*) FROM upload WHERE state IN ('received', 'confirmed')");
    }

    private static string KeyOf(SiteWorkspace site, Role role, string? centre) => IssueKey.To(site, new NewAccess(centre ?? "Présentation", role, centre, null, null)).Key.Text;

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False;Default Timeout=30");
        connection.Open();
        return connection;
    }

    private static long Long(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
