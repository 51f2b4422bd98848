namespace CrpvReporting.Domain;

/// <summary>The names of the roles, as they are stored and written in addresses and JSON.</summary>
public static class RoleNames
{
    public static string NameOf(Role role) => role switch
    {
        Role.Centre => "centre",
        Role.Analyst => "analyst",
        Role.Presenter => "presenter",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public static Role? Find(string? name) => name switch
    {
        "centre" => Role.Centre,
        "analyst" => Role.Analyst,
        "presenter" => Role.Presenter,
        _ => null,
    };
}
