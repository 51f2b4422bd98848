namespace CrpvReporting.Web;

/// <summary>The addresses of the site, so that a link is written once.</summary>
internal static class Paths
{
    public const string Home = "/";
    public const string SignIn = "/connexion";
    public const string SignOut = "/deconnexion";
    public const string FirstAccess = "/premier-acces";
    public const string Campaigns = "/campagnes";
    public const string Balances = "/bilans";
    public const string Lists = "/listes";
    public const string Accesses = "/acces";
    public const string Audit = "/journal";
    public const string Health = "/sante";
    public const string Help = "/aide";
    public const string Accessibility = "/accessibilite";
    public const string Api = "/api";
    public const string PublishedYears = "/publie";

    /// <summary>The whole deck, below the figures of a year.</summary>
    public const string Slides = "diapositives.pptx";

    public static string Centre(string code) => $"/centres/{Uri.EscapeDataString(code)}";

    public static string Centre(string code, int year) => $"{Centre(code)}/{Text(year)}";

    public static string Campaign(int year) => $"{Campaigns}/{Text(year)}";

    public static string Reminder(int year, string centre) => $"{Campaign(year)}/relances/{Uri.EscapeDataString(centre)}";

    public static string Balance(int year) => $"{Balances}/{Text(year)}";

    public static string Lines(int year) => $"{Balance(year)}/lignes";

    public static string Tables(int year) => $"{Balance(year)}/tableaux";

    public static string Table(int year, string name) => $"{Tables(year)}/{Uri.EscapeDataString(name)}";

    public static string Freeze(int year) => $"{Balance(year)}/gel";

    public static string Differences(int year) => $"{Balance(year)}/ecarts";

    public static string Files(int year) => $"{Balance(year)}/fichiers";

    public static string NewRow(string list) => $"{List(list)}/nouveau";

    public static string Row(string list, string code) => $"{List(list)}/{Uri.EscapeDataString(code)}";

    public static string List(string name) => $"{Lists}/{Uri.EscapeDataString(name)}";

    public static string Figures(int year) => $"{Balance(year)}/graphiques";

    public static string Figure(int year, string name) => $"{Figures(year)}/{Uri.EscapeDataString(name)}";

    public static string Reading(int year) => $"{Balance(year)}/page";

    public static string Publication(int year) => $"{Balance(year)}/publication";

    public static string Published(int year) => $"{PublishedYears}/{Text(year)}";

    public static string Revoke(long access) => $"{Accesses}/{access.ToString(System.Globalization.CultureInfo.InvariantCulture)}/retrait";

    public static string Upload(string id) => $"/envois/{Uri.EscapeDataString(id)}";

    /// <summary>A number as addresses have it.</summary>
    public static string Text(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
