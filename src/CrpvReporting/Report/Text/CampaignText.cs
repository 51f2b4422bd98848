using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;

namespace CrpvReporting.Report.Text;

/// <summary>The campaign of a year, in words.</summary>
public static class CampaignText
{
    /// <summary>« 12 remontées reçues sur 19 attendues ; 1 refusée, 2 en retard. »</summary>
    public static string Summary(IReadOnlyList<CampaignLine> lines)
    {
        int Count(CampaignState state) => lines.Count(line => line.State == state);
        var received = Count(CampaignState.Received);
        List<string> others =
        [
            .. Said(Count(CampaignState.Refused), "refusée", "refusées"), .. Said(Count(CampaignState.Late), "en retard", "en retard"), .. Said(Count(CampaignState.Missing), "attendue", "attendues"),
        ];
        List<string> more =
        [
            .. Said(lines.Count(line => line.ToAgree > 0), "centre a un envoi à confirmer", "centres ont un envoi à confirmer"),
            .. Said(lines.Sum(line => line.ToConfirm), "point à confirmer", "points à confirmer"),
        ];
        var first = $"{French.Count(received, "remontée reçue", "remontées reçues")} sur {French.Plain(lines.Count)}";
        return (others.Count == 0 ? first : $"{first} ; {French.List(others)}") + "." + (more.Count == 0 ? "" : $" {Capitals.AtStart(French.List(more))}.");
    }

    /// <summary>« reçue ; dernier envoi refusé ».</summary>
    public static string StateOf(CampaignLine line)
    {
        var state = line.State switch
        {
            CampaignState.Received => "reçue",
            CampaignState.Refused => "refusée",
            CampaignState.Late => "en retard",
            _ => "attendue",
        };
        return state + (line.State == CampaignState.Received && line.LastWasRefused ? " ; dernier envoi refusé" : "") + (line.ToAgree > 0 ? " ; nouvelle version à confirmer" : "");
    }

    /// <summary>« 31/03/2022 ».</summary>
    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Said(int count, string singular, string plural) => count == 0 ? [] : [French.Count(count, singular, plural)];
}
