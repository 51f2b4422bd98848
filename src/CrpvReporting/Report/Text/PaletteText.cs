namespace CrpvReporting.Report.Text;

/// <summary>Why a palette cannot be used, and what to give instead.</summary>
internal static class PaletteText
{
    public static string Unknown(string color, IEnumerable<string> names) =>
        $"Palette inconnue : {color}. Donnez {string.Join(" ou ", names)}, ou des couleurs comme #114069,#279c92.";

    public static string TooMany(int count, int most) => $"Palette de {count} couleurs : donnez-en {most} au plus.";

    public static string TooPale(string color, double contrast) =>
        $"Couleur trop claire : {color} a un contraste de {Ratio(contrast)} avec le fond blanc, il en faut 3. Prenez-la plus foncée.";

    public static string TooClose(string one, string next, double contrast) =>
        $"Couleurs trop proches : {one} et {next} se suivent avec un contraste de {Ratio(contrast)}, il en faut 3. Alternez une couleur foncée et une claire.";

    public static string TooFew(string figure, int needed, int given) =>
        $"Palette trop courte : le graphique {figure} demande {needed} couleurs, la palette en a {given}.";

    /// <summary>Rounded down: 2,96 never reads as 3.</summary>
    private static string Ratio(double contrast) => French.UpTo(Math.Floor((decimal)contrast * 10) / 10, 1);
}
