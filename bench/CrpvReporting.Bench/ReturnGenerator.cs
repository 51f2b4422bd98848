using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Bench;

/// <summary>Writes a valid return of any length for one centre and year: the same one each time.</summary>
internal static class ReturnGenerator
{
    public const string FileName = "ARA_2021.csv";
    public const int Year = 2021;

    /// <summary>The columns, in the order written.</summary>
    public static readonly string[] Columns =
    [
        "annee", "centre", "id_action", "date", "intitule", "mission", "type_activite", "thematique", "thematiques_secondaires", "mode", "echelle",
        "territoire", "dispositifs", "crise_sanitaire", "champ", "demi_journees", "duree_minutes", "participants", "participants_elus",
        "participants_chefs_projet", "participants_collectivites", "participants_associations", "id_evenement", "lieu", "observations",
    ];

    private static readonly string[] HalfDays = ["0,5", "1", "1", "1", "1,5", "2"];

    private static readonly string[] Places = ["Lyon", "Grenoble", "Saint-Étienne", "Clermont-Ferrand", "Valence", "Visioconférence"];

    /// <summary>Writes a return into a folder; returns its path. The variant changes figures, not the number of lines.</summary>
    public static string Write(string folder, int lines, int variant = 0)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, FileName);
        using var writer = new StreamWriter(path) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(';', Columns));
        var draw = new Random(1 + variant);
        for (var i = 0; i < lines; i++)
            writer.WriteLine(string.Join(';', Line(i, lines, draw)));
        return path;
    }

    private static string[] Line(int i, int lines, Random draw)
    {
        var lists = CodeLists.Shipped;
        var day = new DateOnly(Year, 1, 1).AddDays((int)((long)i * 365 / lines));
        var place = draw.Next(Places.Length);
        var elected = draw.Next(4);
        var chiefs = draw.Next(6);
        var staff = draw.Next(12);
        var associations = draw.Next(12);
        return
        [
            Text(Year), "ARA", $"ARA-{Year}-{Text(i / 3)}", day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
            $"Rencontre n° {Text(i + 1)} : l’éducation, l’accès aux droits et les acteurs du quartier",
            Pick(lists.Missions, draw), Pick(lists.ActivityTypes, draw), Pick(lists.Themes, draw), draw.Next(5) == 0 ? Pick(lists.Themes, draw) : "",
            Pick(lists.Modes, draw), Pick(lists.Scales, draw), $"{Places[place]} et son agglomération",
            draw.Next(3) == 0 ? Pick(lists.Dispositifs, draw) : "", draw.Next(4) == 0 ? "oui" : "non", draw.Next(20) == 0 ? "autre" : "politique_ville",
            HalfDays[draw.Next(HalfDays.Length)], Text(30 * (1 + draw.Next(12))), Text(elected + chiefs + staff + associations + draw.Next(20)),
            Text(elected), Text(chiefs), Text(staff), Text(associations), draw.Next(100) == 0 ? $"EVT-{Text(draw.Next(50))}" : "", Places[place],
            "Donnée fictive : ligne engendrée pour une mesure",
        ];
    }

    private static string Pick(CodeList list, Random draw)
    {
        CodeEntry entry;
        do
            entry = list[draw.Next(list.Count)];
        while (!entry.IsValidIn(Year));
        return entry.Code;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
