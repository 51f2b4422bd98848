using System.Globalization;
using CrpvReporting.Aggregate;
using CrpvReporting.Domain;

namespace CrpvReporting.Report.Text;

/// <summary>The French words of dimensions and their values.</summary>
public static class DimensionText
{
    private const string CentreStart = "Centre de ressources ";

    private static readonly string[] Months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] ShortMonths = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];

    public static string TitleOf(Dimension dimension) => dimension switch
    {
        Dimension.Centre => "Centre",
        Dimension.Month => "Mois",
        Dimension.Mission => "Mission",
        Dimension.ActivityType => "Type d'activité",
        Dimension.Theme => "Thématique",
        Dimension.ThemeGroup => "Groupe de thématiques",
        Dimension.Mode => "Mode",
        Dimension.Scale => "Échelle",
        Dimension.Dispositif => "Dispositif",
        Dimension.Crisis => "Lien avec la crise sanitaire",
        Dimension.Overseas => "Outre-mer",
        Dimension.Perimeter => "Champ",
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, null),
    };

    public static string LabelOf(Dimension dimension, DimensionValue value) => (value.Code, dimension) switch
    {
        (null, _) => "Non précisé",
        (_, Dimension.Month) => MonthOf(value.Rank),
        (_, Dimension.Crisis or Dimension.Overseas) => value.Code == "true" ? "Oui" : "Non",
        (_, Dimension.Centre) => ShortCentre(value.Label ?? value.Code),
        _ => value.Label ?? value.Code,
    };

    /// <summary>The label where several years stand side by side: « mars », whatever the year.</summary>
    public static string InAnyYear(Dimension dimension, DimensionValue value) => dimension == Dimension.Month ? MonthName(value.Rank % 100) : LabelOf(dimension, value);

    /// <summary>« Auvergne-Rhône-Alpes » for « Centre de ressources Auvergne-Rhône-Alpes », where the context says the rest.</summary>
    public static string ShortCentre(CodeEntry centre) => ShortCentre(centre.Label);

    /// <summary>The same, from its label.</summary>
    public static string ShortCentre(string label) => label.StartsWith(CentreStart, StringComparison.Ordinal) ? label[CentreStart.Length..] : label;

    /// <summary>« mars 2021 » for 202103.</summary>
    public static string MonthOf(int yearAndMonth) =>
        string.Create(CultureInfo.InvariantCulture, $"{MonthName(yearAndMonth % 100)} {yearAndMonth / 100}");

    /// <summary>« mars » for 3.</summary>
    public static string MonthName(int month) => Months[month - 1];

    /// <summary>« janv. » for 1, where there is no room for the name.</summary>
    public static string ShortMonth(int month) => ShortMonths[month - 1];
}
