using System.Globalization;
using DuckDB.NET.Data;
using Xunit;

namespace CrpvReporting.ReaderTests;

public sealed class OpenDataTests(SampleReport samples)
{
    [Theory]
    [InlineData(2019, "csv")]
    [InlineData(2019, "parquet")]
    [InlineData(2020, "csv")]
    [InlineData(2020, "parquet")]
    [InlineData(2021, "csv")]
    [InlineData(2021, "parquet")]
    public void DuckDB_finds_every_total_of_the_tables_again(int year, string format)
    {
        // Each number of a table by one dimension, summed from the activities, against the number that the report gives.
        (string Table, string Dimension, string List)[] tables =
            [("Missions", "mission", "missions"), ("Thematiques", "thematique", "themes"), ("Groupes_thematiques", "groupe_thematique", "theme-groups")];
        foreach (var (table, dimension, list) in tables)
        {
            var differences = Ask($"""
                WITH counted AS (
                    SELECT libelle, sum(demi_journees) AS half_days, sum(activites) AS activities, sum(participations) AS participants
                    FROM '{File(year, "activites", format)}' JOIN '{File(year, "codes", format)}' ON liste = '{list}' AND code = {dimension}
                    WHERE champ = 'politique_ville' GROUP BY libelle),
                said AS (
                    SELECT split_part(ligne, ' | ', -1) AS libelle,
                        max(valeur) FILTER (colonne = 'half_days') AS half_days, max(valeur) FILTER (colonne = 'activities') AS activities, max(valeur) FILTER (colonne = 'participants') AS participants
                    FROM '{File(year, "chiffres", format)}' WHERE tableau = '{table}' AND ligne <> 'Total' GROUP BY ALL)
                SELECT count(*), count(*) FILTER (c.half_days IS DISTINCT FROM s.half_days OR c.activities IS DISTINCT FROM s.activities OR c.participants IS DISTINCT FROM s.participants)
                FROM counted c FULL JOIN said s USING (libelle) WHERE coalesce(s.half_days, 0) <> 0 OR c.libelle IS NOT NULL
                """);
            Assert.True(differences[0] > 3, $"{table}: {differences[0]} rows compared");
            Assert.Equal(0, differences[1]);
        }

        var total = Ask($"""
            SELECT (SELECT sum(demi_journees) FROM '{File(year, "activites", format)}' WHERE champ = 'politique_ville'),
                   (SELECT valeur FROM '{File(year, "chiffres", format)}' WHERE tableau = 'Synthese' AND ligne LIKE 'Demi-journées%brut%')
            """);
        Assert.Equal(total[0], total[1]);
    }

    [Theory]
    [InlineData("activites")]
    [InlineData("chiffres")]
    [InlineData("codes")]
    [InlineData("indicateurs")]
    public void The_two_formats_say_the_same(string table) => Assert.Equal([0m], Ask($"""
        SELECT count(*) FROM (
            (SELECT * FROM '{File(2021, table, "parquet")}' EXCEPT ALL SELECT * FROM '{File(2021, table, "csv")}')
            UNION ALL (SELECT * FROM '{File(2021, table, "csv")}' EXCEPT ALL SELECT * FROM '{File(2021, table, "parquet")}'))
        """));

    private string File(int year, string table, string format) => Path.Combine(samples.Of(year), "donnees-ouvertes", $"{table}.{format}");

    /// <summary>The numbers of one row.</summary>
    private static decimal[] Ask(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        return [.. Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToDecimal(reader.GetValue(i), CultureInfo.InvariantCulture))];
    }
}
