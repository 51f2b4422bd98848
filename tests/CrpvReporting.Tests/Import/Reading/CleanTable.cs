using System.Globalization;

namespace CrpvReporting.Tests.Import.Reading;

/// <summary>A small table such as one finds everywhere, with what makes a csv hard: commas, quotes, apostrophes, an empty column.</summary>
internal static class CleanTable
{
    private static readonly string[] Titles =
    [
        "Réunion d'équipe", "Journée d'étude, matin", "Atelier « jeunes »", "Table ronde, 48\"", "Visite, 5\" de neige", "Formation des élus", "L'accueil", "Forum",
    ];

    private static readonly string[] Details =
    [
        "Deux ateliers, une plénière et un temps d'échange.", "Sans suite", "Bilan de l'année, perspectives, questions diverses.", "Retours d'expérience : 8'9\" de haut, au choix.",
        "Points abordés : logement, emploi ; puis débat.",
    ];

    /// <summary>The header, then 40 rows of 9 cells.</summary>
    public static string[][] Rows { get; } =
    [
        ["DATE", "HEURE", "NB", "CODE", "COUT", "INTITULE", "DETAIL", "LIEN", "NOTE"],
        .. Enumerable.Range(0, 40).Select(i => new[]
        {
            string.Create(CultureInfo.InvariantCulture, $"{1 + (i % 28):00}/{1 + (i % 12):00}/2021"),
            string.Create(CultureInfo.InvariantCulture, $"{8 + (i % 10):00}:{15 * (i % 4):00}"),
            (i * 7 % 31).ToString(CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"{(i % 2 == 0 ? "RI" : "MG")}-{1000 + (i * 37)}"),
            string.Create(CultureInfo.InvariantCulture, $"{10 + i}.{i % 10}0"),
            Titles[i % Titles.Length],
            Details[i % Details.Length],
            string.Create(CultureInfo.InvariantCulture, $"https://exemple.fr/{i}.html"),
            "",
        }),
    ];

    /// <summary>The table as a text in a dialect; a field is quoted when it has to be, or always.</summary>
    public static string Write(string separator = ",", char quote = '"', string? escape = null, string end = "\r\n", bool quoteAll = false)
    {
        return string.Concat(Rows.Select(row => string.Join(separator, row.Select(Field)) + end));

        string Field(string cell) =>
            quoteAll || cell.Contains(separator[0], StringComparison.Ordinal) || cell.Contains(quote, StringComparison.Ordinal)
                ? $"{quote}{cell.Replace($"{quote}", escape is null ? $"{quote}{quote}" : $"{escape}{quote}", StringComparison.Ordinal)}{quote}"
                : cell;
    }
}
