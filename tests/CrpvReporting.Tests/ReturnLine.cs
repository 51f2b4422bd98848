using System.Globalization;

namespace CrpvReporting.Tests;

/// <summary>One line of a small return, with ordinary values wherever a test says nothing.</summary>
internal sealed record ReturnLine
{
    private const string Header =
        "date;intitule;mission;type_activite;thematique;mode;echelle;dispositifs;crise_sanitaire;champ;demi_journees;participants;participants_elus;id_evenement;date_fin";

    public string Date { get; init; } = "15/03/2021";

    public string Title { get; init; } = "Rencontre des acteurs";

    public string Mission { get; init; } = "RESEAU";

    public string Type { get; init; } = "RESEAU";

    public string Theme { get; init; } = "EDUCATION";

    public string Mode { get; init; } = "PRESENTIEL";

    public string Scale { get; init; } = "";

    public string Dispositifs { get; init; } = "";

    public string Crisis { get; init; } = "non";

    public string Perimeter { get; init; } = "politique_ville";

    public string HalfDays { get; init; } = "1";

    public string Participants { get; init; } = "";

    public string Elected { get; init; } = "";

    public string Event { get; init; } = "";

    /// <summary>A return as a centre would send it.</summary>
    public static string Csv(params ReturnLine[] lines) => string.Concat(lines.Select(line => line.ToString()).Prepend(Header).Select(line => line + "\r\n"));

    public override string ToString() => string.Join(
        ';', Date, Quoted(Title), Mission, Type, Theme, Mode, Scale, Dispositifs, Crisis, Perimeter, HalfDays, Participants, Elected, Event, LastDay());

    /// <summary>The day by which so many half-days can be held; empty when one day is enough.</summary>
    private string LastDay() =>
        decimal.TryParse(HalfDays.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var halfDays) && halfDays > 3
        && DateOnly.TryParseExact(Date, "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var start)
            ? start.AddDays((int)Math.Ceiling(halfDays / 3) - 1).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)
            : "";

    private static string Quoted(string text) => "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
