using System.Globalization;
using System.Text;

namespace CrpvReporting.Bench;

/// <summary>A return that is handed in to the site by a centre: its bytes and its half-days differ from every other's.</summary>
/// <param name="Number">Which of the upload it is, from 1: also its half-days of one line, by which it is known again.</param>
/// <param name="Centre">Code of the centre.</param>
/// <param name="Year">The year.</param>
internal sealed record SiteReturn(int Number, string Centre, int Year)
{
    private const int Lines = 150;

    /// <summary>Half-days of the whole return: no other has as many.</summary>
    public int HalfDays => Lines + Number;

    /// <summary>The first of them: each centre in turn, one year after the other, so that each is the first version of its year.</summary>
    public static IReadOnlyList<SiteReturn> First(int count, IReadOnlyList<string> centres, int firstYear) =>
        [.. Enumerable.Range(0, count).Select(i => new SiteReturn(i + 1, centres[i % centres.Count], firstYear + (i / centres.Count)))];

    public byte[] Content()
    {
        var text = new StringBuilder("centre;annee;date;intitule;mission;type_activite;thematique;mode;crise_sanitaire;champ;demi_journees;participants\r\n");
        for (var line = 0; line < Lines + Number; line++)
            text.Append(CultureInfo.InvariantCulture, $"{Centre};{Year};{(line % 28) + 1:00}/{(line / 28 % 12) + 1:00}/{Year};Séance {line} de l'envoi {Number};RESEAU;RESEAU;EDUCATION;PRESENTIEL;non;politique_ville;1;{line % 40}\r\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
