using CrpvReporting.Import.Rules;
using Xunit;

namespace CrpvReporting.Tests.Import.Rules;

public sealed class ContactTextTests
{
    [Theory]
    [InlineData("prenom.nom@exemple.fr")]
    [InlineData("écrire à contact@ville-exemple.fr, avant mardi")]
    [InlineData("<a_b+c@sous.exemple.org>")]
    [InlineData("suivi de @cr, puis de nom@exemple.fr.")]
    public void An_address_is_seen_wherever_it_is(string text) => Expect(PersonalKind.Email, text);

    [Theory]
    [InlineData("06 12 34 56 78")]
    [InlineData("06.12.34.56.78")]
    [InlineData("04-72-00-00-01")]
    [InlineData("0612345678")]
    [InlineData("04\u00A072\u00A000\u00A000\u00A001")]
    [InlineData("+33 6 12 34 56 78")]
    [InlineData("+33612345678")]
    [InlineData("+33 (0)4 72 00 00 01")]
    [InlineData("0033 4 72 00 00 01")]
    [InlineData("0692 12 34 56")]
    [InlineData("+262 692 12 34 56")]
    [InlineData("Tél. 0472000001")]
    [InlineData("joindre le 06 12 34 56 78.")]
    [InlineData("le 15/03/2021 au 06 12 34 56 78")]
    public void A_telephone_number_is_seen_however_it_is_written(string text) => Expect(PersonalKind.Telephone, text);

    [Theory]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("@crpv")]
    [InlineData("atelier @ Lyon")]
    [InlineData("12 places @ 3,5")]
    [InlineData("dossier@2021.12")]
    [InlineData("01 02 03 04 06")]
    [InlineData("01, 02, 03, 04 et 06")]
    [InlineData("0472000001")]
    [InlineData("ARA-2021-0612345678901")]
    [InlineData("2021-06-12-34-56-78-90")]
    [InlineData("du 06.12.2020 au 07.12.2020")]
    [InlineData("SIRET 200 046 977 00019")]
    [InlineData("200046977")]
    [InlineData("15/03/2021 09 h 30")]
    [InlineData("+33")]
    [InlineData("+30 % de participants")]
    public void What_only_looks_like_one_is_left_alone(string text) => Assert.Null(ContactText.Find(text));

    [Theory]
    [InlineData("10", "0612345678", "15")]
    [InlineData("", "nom@exemple.fr", "2021")]
    [InlineData("1", "+33 6 12 34 56 78", "2")]
    [InlineData("2021", "04 72 00 00 01", "15")]
    [InlineData("2021", "Tél. 0472000001", "15")]
    public void Nothing_is_missed_when_cells_are_looked_at_all_at_once(string before, string cell, string after)
    {
        Assert.NotNull(ContactText.Find(cell));
        Assert.True(ContactText.MayBeIn(before + cell + after));
    }

    private static void Expect(PersonalKind kind, string text)
    {
        Assert.Equal(kind, ContactText.Find(text));
        Assert.True(ContactText.MayBeIn(text));
    }
}
