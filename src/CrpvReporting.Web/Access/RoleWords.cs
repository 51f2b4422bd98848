using CrpvReporting.Domain;

namespace CrpvReporting.Web.Access;

/// <summary>The roles, in French.</summary>
internal static class RoleWords
{
    public static string Of(Role role) => role switch
    {
        Role.Centre => "Centre",
        Role.Analyst => "Analyste",
        _ => "Présentation",
    };

    /// <summary>What a role may do, for who gives it.</summary>
    public static string Explained(Role role) => role switch
    {
        Role.Centre => "Centre : envoie les remontées d'un centre, ne voit qu'elles",
        Role.Analyst => "Analyste : voit et fait tout",
        _ => "Présentation : voit les bilans et les graphiques, rien des envois",
    };
}
