using System.Globalization;
using CrpvReporting.Schema;

namespace CrpvReporting.Store.Migrations;

/// <summary>One numbered step from a database's schema to the next.</summary>
/// <param name="Number">Its number: 1, 2, 3…</param>
/// <param name="Name">Its file: « 001_first_store.sql ».</param>
/// <param name="Sql">What it does.</param>
internal sealed record Migration(int Number, string Name, string Sql)
{
    private const string SitePrefix = "site.";

    /// <summary>The migrations of the balance's database, in order.</summary>
    public static IReadOnlyList<Migration> Shipped { get; } = [.. Named("")];

    /// <summary>The migrations of the site's database, in order.</summary>
    public static IReadOnlyList<Migration> OfSite { get; } = [.. Named(SitePrefix)];

    private static IEnumerable<Migration> Named(string prefix) => EmbeddedData.Names(".sql")
        .Where(file => file.StartsWith(prefix, StringComparison.Ordinal) && char.IsAsciiDigit(file[prefix.Length]))
        .Select(file => new Migration(int.Parse(file.AsSpan(prefix.Length, 3), CultureInfo.InvariantCulture), file[prefix.Length..], EmbeddedData.Text(file)));
}
