using System.CommandLine;
using System.Globalization;
using CrpvReporting.Cli.Output;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Report;
using CrpvReporting.Report.Text;
using CrpvReporting.Store.Site;

namespace CrpvReporting.Cli.Commands;

/// <summary><c>access</c>: who may use the site, for whoever has the machine: lists, gives and takes back, when no analyst can.</summary>
internal static class AccessCommand
{
    private const int LongestLabel = 80;

    public static Command Create(Terminal terminal)
    {
        var issue = new Option<string>("--issue") { Description = "Crée une clé pour un rôle : centre, analyst ou presenter. Elle est écrite seule sur la sortie, une seule fois.", HelpName = "RÔLE" };
        var label = new Option<string>("--label") { Description = "Avec --issue : à qui, un service plutôt qu'une personne.", HelpName = "LIBELLÉ" };
        var centre = new Option<string>("--centre") { Description = "Avec --issue centre : le code du centre.", HelpName = "CODE" };
        var days = new Option<string>("--days") { Description = "Avec --issue : durée en jours (par défaut : sans fin).", HelpName = "JOURS" };
        var revoke = new Option<string>("--revoke") { Description = "Retire l'accès de ce numéro : ses sessions prennent fin aussitôt.", HelpName = "NUMÉRO" };
        var database = CommonOptions.Database();
        var command = new Command("access", "Affiche les accès au site ; en donne un quand plus personne ne peut se connecter, ou en retire un.") { issue, label, centre, days, revoke, database };
        command.SetAction(parsed =>
        {
            var site = new SiteWorkspace(CommonOptions.WorkspaceOf(parsed.GetValue(database)).Database, TimeProvider.System);
            switch (parsed.GetValue(issue), parsed.GetValue(revoke))
            {
                case ({ } role, null):
                    return Issue(terminal, site, AskedOf(site, role, parsed.GetValue(label), parsed.GetValue(centre), parsed.GetValue(days)));
                case (null, { } number):
                    return Revoke(terminal, Known(site), number);
                case (null, null):
                    List(terminal, Known(site));
                    return ExitCode.Done;
                default:
                    throw new UsageException("Donnez --issue ou --revoke, pas les deux. Aide : crpv access --help.");
            }
        });
        return command;
    }

    private static int Issue(Terminal terminal, SiteWorkspace site, NewAccess asked)
    {
        var issued = IssueKey.To(site, asked);
        terminal.Output.WriteLine(issued.Key.Text);
        terminal.Error.WriteLine($"Accès {BalanceInput.Text((int)issued.Access.Id)} créé : transmettez cette clé par un moyen sûr, elle ne sera plus jamais affichée.");
        return ExitCode.Done;
    }

    private static int Revoke(Terminal terminal, SiteWorkspace site, string number)
    {
        var outcome = long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? RevokeAccess.Of(site, id, null) : RevokeOutcome.NotFound;
        if (outcome == RevokeOutcome.NotFound)
            throw new UsageException($"Aucun accès ouvert n'a le numéro {number}. Numéros : crpv access.");
        if (outcome == RevokeOutcome.LastAnalyst)
            throw new UsageException("C'est le dernier accès d'analyste : donnez-en d'abord un autre, crpv access --issue analyst --label LIBELLÉ.");
        terminal.Output.WriteLine($"Accès {number} retiré.");
        return ExitCode.Done;
    }

    private static void List(Terminal terminal, SiteWorkspace site)
    {
        using var store = site.Open();
        var now = site.Clock.GetUtcNow();
        var accesses = store.Accesses();
        TableScreen.Show(terminal, new ReportTable(
            "acces",
            "Accès au site",
            "",
            [Column("id", "N°"), Column("label", "Libellé"), Column("role", "Rôle"), Column("centre", "Centre"), Column("issued", "Donné le"), Column("expires", "Jusqu'au"), Column("state", "État")],
            [.. accesses.Select(access => (IReadOnlyList<ReportCell>)
            [
                ReportCell.Of(BalanceInput.Text((int)access.Id)), ReportCell.Of(access.Label), ReportCell.Of(RoleNames.NameOf(access.Role)), ReportCell.OfOptional(access.Centre),
                ReportCell.Of(Day(access.IssuedAt)), ReportCell.Of(access.ExpiresAt is { } end ? Day(end) : "sans fin"),
                ReportCell.Of(access.RevokedAt is { } revoked ? $"retiré le {Day(revoked)}" : access.IsValidAt(now) ? "ouvert" : "expiré"),
            ])],
            null,
            [accesses.Count == 0 ? "Aucun accès n'a été donné : au démarrage, crpv serve écrit le lien du premier." : "Pour en retirer un : crpv access --revoke NUMÉRO."],
            ""));
    }

    private static ReportColumn Column(string name, string title) => new(name, title, ColumnKind.Text);

    private static string Day(DateTimeOffset moment) => FieldText.Day(DateOnly.FromDateTime(moment.UtcDateTime));

    /// <summary>Only a site that was started has accesses to show: none is made for that.</summary>
    private static SiteWorkspace Known(SiteWorkspace site) =>
        Directory.Exists(site.Folder) ? site : throw new UsageException($"Aucun site n'a encore été ouvert sur {site.Database} : crpv serve l'ouvre.");

    private static NewAccess AskedOf(SiteWorkspace site, string role, string? label, string? centre, string? days)
    {
        var known = RoleNames.Find(role) ?? throw new UsageException($"Rôle inconnu : {role}. Rôles possibles : centre, analyst, presenter.");
        var words = label?.Trim() ?? "";
        if (words.Length is 0 or > LongestLabel || words.Any(char.IsControl))
            throw new UsageException($"Donnez un libellé de {LongestLabel} caractères au plus : --label \"CRPV Grand Est, direction\".");
        if (known == Role.Centre != centre is not null)
            throw new UsageException("--centre CODE va avec --issue centre, et seulement avec lui.");
        var code = centre is null ? null : QuestionText.CentreOf(centre, site.Balance.Lists).Code;
        return new NewAccess(words, known, code, days is null ? null : site.Clock.GetUtcNow().AddDays(DaysOf(days)), null);
    }

    private static int DaysOf(string days) => int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 3660
        ? number
        : throw new UsageException($"Durée incorrecte : {days}. Écrivez un nombre de jours, de 1 à 3660.");
}
