using CrpvReporting.Pipeline.Site;
using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class AccessCommandTests
{
    [Fact]
    public void Whoever_has_the_machine_gives_lists_and_takes_back_accesses()
    {
        using var folder = new TempFolder();
        var site = new SiteWorkspace(folder["bilan.db"], TimeProvider.System);
        var issued = Access("--issue", "centre", "--label", "CRPV Auvergne-Rhône-Alpes", "--centre", "ara", "--days", "30");
        Assert.Equal(0, issued.Code);
        Assert.Equal("ARA", SignIn.WithKey(site, issued.Output)!.Centre);
        Assert.Equal(0, Access("--issue", "analyst", "--label", "Équipe nationale").Code);

        var list = Access().Output;
        Assert.Contains("CRPV Auvergne-Rhône-Alpes", list, StringComparison.Ordinal);
        Assert.DoesNotContain(issued.Output.Trim(), list, StringComparison.Ordinal);
        Assert.Equal("Accès 1 retiré.", Access("--revoke", "1").Output.Trim());
        Assert.Null(SignIn.WithKey(site, issued.Output));
        Assert.Contains("dernier accès d'analyste", Access("--revoke", "2").UsageError(), StringComparison.Ordinal);
        Assert.Contains("retiré le", Access().Output, StringComparison.Ordinal);

        Crpv Access(params string[] arguments) => Crpv.Run(["access", "--db", folder["bilan.db"], .. arguments]);
    }

    [Theory]
    [InlineData("access", "Aucun site n'a encore été ouvert")]
    [InlineData("access --revoke 1", "Aucun site n'a encore été ouvert")]
    [InlineData("access --issue root --label X", "Rôle inconnu : root.")]
    [InlineData("access --issue analyst", "Donnez un libellé")]
    [InlineData("access --issue centre --label X", "--centre CODE va avec --issue centre")]
    [InlineData("access --issue analyst --label X --centre ARA", "--centre CODE va avec --issue centre")]
    [InlineData("access --issue centre --label X --centre XXX", "Centre inconnu : XXX.")]
    [InlineData("access --issue analyst --label X --days 0", "Durée incorrecte : 0.")]
    [InlineData("access --issue analyst --label X --revoke 1", "Donnez --issue ou --revoke")]
    [InlineData("serve --set Couleur=bleu", "Réglage inconnu : Couleur=bleu.")]
    [InlineData("serve --set Name", "Réglage inconnu : Name.")]
    [InlineData("serve --set Proxies=ici", "Proxy incorrect : ici.")]
    [InlineData("serve --set AuditMonths=0", "Réglage Site:AuditMonths incorrect")]
    [InlineData("serve --set AuditMonths=douze", "Réglage incorrect dans la section Site")]
    [InlineData("serve --set Logo=absent.svg", "Réglage Site:Logo incorrect : absent.svg est introuvable.")]
    [InlineData("serve --set Agents:Authority=http://identite.exemple.fr", "Réglage Site:Agents:Authority incorrect")]
    [InlineData("serve --set Agents:Authority=https://identite.exemple.fr", "Réglage Site:Agents:ClientId manquant")]
    public void What_is_asked_wrongly_is_said_in_one_line_and_changes_nothing(string line, string message)
    {
        using var folder = new TempFolder();
        Assert.StartsWith(message, Crpv.Run([.. line.Split(' '), "--db", folder["bilan.db"]]).UsageError(), StringComparison.Ordinal);
        Assert.False(File.Exists(folder["bilan.db"]));
    }
}
