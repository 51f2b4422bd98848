using Microsoft.Extensions.Configuration;

namespace CrpvReporting.Web.Running;

/// <summary>Reads the settings, and refuses those that would only fail later, before anything is served.</summary>
internal static class SettingsReader
{
    /// <exception cref="SettingException">A setting cannot be used.</exception>
    public static SiteSettings Read(IConfiguration configuration)
    {
        var settings = Bound(configuration);
        if (settings.AuditMonths < 1)
            throw new SettingException("Réglage Site:AuditMonths incorrect : écrivez un nombre de mois, au moins 1.");
        if (settings.LeastRoom < 0)
            throw new SettingException("Réglage Site:LeastRoom incorrect : écrivez un nombre de mégaoctets.");
        if (settings.Logo is { } logo && !File.Exists(logo))
            throw new SettingException($"Réglage Site:Logo incorrect : {logo} est introuvable.");
        Check(settings.Agents);
        return settings;
    }

    private static SiteSettings Bound(IConfiguration configuration)
    {
        try
        {
            return configuration.GetSection(SiteSettings.Section).Get<SiteSettings>() ?? new SiteSettings();
        }
        catch (InvalidOperationException)
        {
            throw new SettingException("Réglage incorrect dans la section Site : AuditMonths et LeastRoom sont des nombres entiers.");
        }
    }

    private static void Check(Access.AgentSettings agents)
    {
        if (!agents.IsOn)
            return;
        if (!Uri.TryCreate(agents.Authority, UriKind.Absolute, out var authority) || !(authority.Scheme == Uri.UriSchemeHttps || (authority.Scheme == Uri.UriSchemeHttp && authority.IsLoopback)))
            throw new SettingException("Réglage Site:Agents:Authority incorrect : écrivez l'adresse du service d'identité, qui commence par https://.");
        if (string.IsNullOrWhiteSpace(agents.ClientId))
            throw new SettingException("Réglage Site:Agents:ClientId manquant : écrivez l'identifiant que le service d'identité a donné au site.");
        try
        {
            if (string.IsNullOrEmpty(agents.Secret()))
                throw new SettingException("Réglage Site:Agents:ClientSecretFile manquant : indiquez le fichier qui contient le secret du site.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SettingException($"Réglage Site:Agents:ClientSecretFile incorrect : {agents.ClientSecretFile} ne peut pas être lu.");
        }
    }
}
