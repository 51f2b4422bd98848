using System.Globalization;
using CrpvReporting.Schema;

namespace CrpvReporting.Store.Migrations;

/// <summary>One numbered step from a database's schema to the next.</summary>
/// <param name="Number">Its number: 1, 2, 3…</param>
/// <param name="Name">Its file: « 001_first_store.sql ».</param>
/// <param name="Sql">What it does.</param>
internal sealed record Migration(int Number, string Name, string Sql)
{
    /// <summary>The migrations of this program, in order.</summary>
    public static IReadOnlyList<Migration> Shipped { get; } =
        [.. EmbeddedData.Names(".sql").Where(name => char.IsAsciiDigit(name[0])).Select(name => new Migration(int.Parse(name[..3], CultureInfo.InvariantCulture), name, EmbeddedData.Text(name)))];
}
