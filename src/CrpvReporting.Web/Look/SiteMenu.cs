using CrpvReporting.Domain;

namespace CrpvReporting.Web.Look;

/// <summary>The parts of the site that a role sees.</summary>
internal static class SiteMenu
{
    public static IReadOnlyList<(string Path, string Title)> For(SiteAccess access) => access.Role switch
    {
        Role.Centre => [(Paths.Centre(access.Centre!), "Mes remontées")],
        Role.Presenter => [(Paths.Balances, "Bilans")],
        _ => [(Paths.Campaigns, "Campagne"), (Paths.Balances, "Bilans"), (Paths.Lists, "Listes"), (Paths.Accesses, "Accès"), (Paths.Audit, "Journal")],
    };
}
