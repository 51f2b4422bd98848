using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Import.Forms;

public sealed class AmountPropertyTests
{
    private static readonly Gen<decimal> Amounts = Gen.Int[0, 100_000_000].Select(hundredths => hundredths / 100m);

    private static readonly string[] Spaces = ["", " ", "\u00A0", "\u202F"];

    [Fact]
    public void A_number_of_at_most_two_decimals_is_read_as_it_is_written() =>
        Gen.Select(Amounts, Gen.Int[0, 1], Gen.Int[0, Spaces.Length - 1]).Sample(
            (amount, mark, space) =>
            {
                var text = amount.ToString("#,##0.##", CultureInfo.InvariantCulture).Replace(".", "|", StringComparison.Ordinal).Replace(",", Spaces[space], StringComparison.Ordinal).Replace('|', mark == 0 ? ',' : '.');
                var sheet = Read("ETP", text);
                return !sheet.IsRefused && sheet.Values.Single().Value == amount;
            },
            iter: 300);

    [Fact]
    public void An_indicator_that_is_counted_takes_whole_numbers_and_no_other() =>
        Amounts.Sample(amount => Read("PUBLICATIONS", amount.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',')).IsRefused != decimal.IsInteger(amount), iter: 300);

    [Fact]
    public void Whatever_is_written_is_a_value_that_can_be_kept_or_a_finding() =>
        Gen.String[Gen.Char["0123456789 ,.-+½/%ENTP\u00A0abc"], 1, 12].Sample(
            text =>
            {
                var sheet = Read("ETP", text);
                return sheet.Findings.Any(finding => finding.Severity == Severity.Error)
                    ? sheet.IsRefused
                    : sheet.Values.Single().Value is >= 0 and var value && decimal.Round(value, 2) == value;
            },
            iter: 500);

    private static ReceivedSheet Read(string indicator, string text) => ReceivedFile.Read($"indicateur;valeur\n{indicator};\"{text}\"\n").Only;
}
