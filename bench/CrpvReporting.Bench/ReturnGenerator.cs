using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Bench;

/// <summary>Writes a valid return of any length for one centre and year: the same one each time.</summary>
internal static class ReturnGenerator
{
    public const string FileName = "ARA_2021.csv";
    public const string Centre = "ARA";
    public const int Year = 2021;

    /// <summary>The columns, in the order written.</summary>
    public static readonly string[] Columns =
    [
        "annee", "centre", "id_action", "date", "intitule", "mission", "type_activite", "thematique", "thematiques_secondaires", "mode", "echelle",
        "territoire", "dispositifs", "crise_sanitaire", "champ", "demi_journees", "duree_minutes", "participants", "participants_elus",
        "participants_chefs_projet", "participants_collectivites", "participants_associations", "id_evenement", "lieu", "observations",
    ];

    /// <summary>Half-days, and the minutes that they fit.</summary>
    private static readonly (string HalfDays, int Shortest, int Longest)[] Lengths =
        [("0,5", 30, 120), ("1", 60, 240), ("1", 60, 240), ("1", 60, 240), ("1,5", 270, 330), ("2", 300, 420)];

    private static readonly string[] Places = ["Lyon", "Grenoble", "Saint-Étienne", "Clermont-Ferrand", "Valence", "Visioconférence"];

    /// <summary>Writes a return into a folder; returns its path. The variant changes figures, not the number of lines.</summary>
    public static string Write(string folder, int lines, int variant = 0, string centre = Centre)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, FileName.Replace(Centre, centre, StringComparison.Ordinal));
        using var writer = new StreamWriter(path) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(';', Columns));
        var draw = new Random(1 + variant);
        for (var i = 0; i < lines; i++)
            writer.WriteLine(string.Join(';', Line(i, lines, draw, centre)));
        return path;
    }

    /// <summary>
    /// Writes the same return corrected: one line in a hundred thousand says something else, the first is gone and one is new.
    /// Returns its path.
    /// </summary>
    public static string WriteCorrected(string folder, string former)
    {
        const int Gap = 100_000;
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, FileName);
        using var writer = new StreamWriter(path) { NewLine = "\r\n" };
        var last = "";
        foreach (var (i, line) in File.ReadLines(former).Index())
            if (i != 1)
                writer.WriteLine(i > 0 && i % Gap == 0 ? line.Replace("Rencontre", "Atelier", StringComparison.Ordinal) : last = line);
        writer.WriteLine(last.Replace("Rencontre", "Séance ajoutée", StringComparison.Ordinal));
        return path;
    }

    /// <summary>Writes the same return as if it were of the year before. Returns its path.</summary>
    public static string WriteFormerYear(string folder, string file)
    {
        var path = Path.Combine(folder, Path.GetFileName(file).Replace(Text(Year), Text(Year - 1), StringComparison.Ordinal));
        using var writer = new StreamWriter(path) { NewLine = "\r\n" };
        foreach (var line in File.ReadLines(file))
            writer.WriteLine(line.Replace(Text(Year), Text(Year - 1), StringComparison.Ordinal));
        return path;
    }

    /// <summary>Writes as many lines shared by all the centres, for two years; returns the folder.</summary>
    public static string WriteNetwork(string folder, int lines)
    {
        var centres = CodeLists.Shipped.Centres.Where(centre => centre.IsValidIn(Year)).ToList();
        foreach (var centre in centres)
            WriteFormerYear(folder, Write(folder, lines / centres.Count, centre.Index, centre.Code));
        return folder;
    }

    private static string[] Line(int i, int lines, Random draw, string centre)
    {
        var lists = CodeLists.Shipped;
        var day = new DateOnly(Year, 1, 1).AddDays((int)((long)i * 365 / lines));
        var place = draw.Next(Places.Length);
        var theme = Pick(lists.Themes, draw);
        var other = Pick(lists.Themes, draw);
        var elected = draw.Next(4);
        var chiefs = draw.Next(6);
        var staff = draw.Next(12);
        var associations = draw.Next(12);
        var (halfDays, shortest, longest) = Lengths[draw.Next(Lengths.Length)];
        return
        [
            Text(Year), centre, $"{centre}-{Year}-{Text(i / 3)}", day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
            $"Rencontre n° {Text((lists.Centres.Get(centre).Index * 1_000_000) + i + 1)} : l’éducation, l’accès aux droits et les acteurs du quartier",
            Pick(lists.Missions, draw), Pick(lists.ActivityTypes, draw), theme, draw.Next(5) == 0 && other != theme ? other : "",
            Pick(lists.Modes, draw), Pick(lists.Scales, draw), $"{Places[place]} et son agglomération",
            draw.Next(3) == 0 ? Pick(lists.Dispositifs, draw) : "", draw.Next(4) == 0 ? "oui" : "non", draw.Next(20) == 0 ? "autre" : "politique_ville",
            halfDays, Text(shortest + (30 * draw.Next(((longest - shortest) / 30) + 1))), Text(elected + chiefs + staff + associations + draw.Next(20)),
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
