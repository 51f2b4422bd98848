using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Schema;
using CrpvReporting.Store.Site;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Access;

/// <summary>The form by which an access is given, as it was filled in.</summary>
internal sealed record AccessForm
{
    public const string AgentField = "agent";

    private const string LabelField = "libelle";
    private const string RoleField = "role";
    private const string CentreField = "centre";
    private const string DaysField = "duree";
    private const string Endless = "0";
    private const int LongestLabel = 80;
    private const int LongestAgent = 250;

    private static readonly (string Value, string Words)[] Durations = [("30", "30 jours"), ("90", "90 jours"), ("365", "Un an"), ("730", "Deux ans"), (Endless, "Sans fin")];

    private static readonly Role[] Roles = [Domain.Role.Centre, Domain.Role.Presenter, Domain.Role.Analyst];

    private string Label { get; init; } = "";

    private string Role { get; init; } = RoleNames.NameOf(Domain.Role.Centre);

    private string Centre { get; init; } = "";

    private string Days { get; init; } = "365";

    private string Agent { get; init; } = "";

    public static AccessForm Of(IFormCollection form, bool withAgents) => new()
    {
        Label = form[LabelField].ToString().Trim(),
        Role = form[RoleField].ToString(),
        Centre = form[CentreField].ToString(),
        Days = form[DaysField].ToString(),
        Agent = withAgents ? form[AgentField].ToString().Trim() : "",
    };

    /// <summary>What is to correct, by field, in the order of the form.</summary>
    public IReadOnlyDictionary<string, string> Errors(CodeLists lists)
    {
        var errors = new Dictionary<string, string>();
        if (Label.Length is 0 or > LongestLabel || Label.Any(char.IsControl))
            errors[LabelField] = $"Écrivez un libellé de {LongestLabel} caractères au plus, par exemple « CRPV Grand Est, direction ».";
        if (RoleNames.Find(Role) is not { } role)
            errors[RoleField] = "Choisissez un rôle.";
        else if (role == Domain.Role.Centre && lists.Centres.All(centre => centre.Code != Centre))
            errors[CentreField] = "Choisissez le centre auquel cet accès est donné.";
        if (Durations.All(duration => duration.Value != Days))
            errors[DaysField] = "Choisissez une durée.";
        if (Agent.Length > LongestAgent || Agent.Any(char.IsControl))
            errors[AgentField] = "Écrivez l'adresse ou l'identifiant de l'agent, tel que le service d'identité le donne.";
        return errors;
    }

    /// <summary>The access that the form asks for, once it has no error.</summary>
    public NewAccess Asked(DateTimeOffset now, long by)
    {
        var role = RoleNames.Find(Role)!.Value;
        var days = int.Parse(Days, NumberStyles.None, CultureInfo.InvariantCulture);
        return new NewAccess(Label, role, role == Domain.Role.Centre ? Centre : null, days == 0 ? null : now.AddDays(days), by) { Subject = Agent.Length == 0 ? null : Agent };
    }

    public XElement Part(HttpContext http, IEnumerable<CodeEntry> centres, bool withAgents, IReadOnlyDictionary<string, string> errors) => Form.Post(
        http,
        Paths.Accesses,
        Form.Text(LabelField, "Libellé", Label, "Un service plutôt qu'une personne, par exemple « CRPV Grand Est, direction ». Il figure dans le journal.", errors.GetValueOrDefault(LabelField)),
        Form.Choice(RoleField, "Rôle", Roles.Select(role => (RoleNames.NameOf(role), RoleWords.Explained(role))), Role, null, errors.GetValueOrDefault(RoleField)),
        Form.Choice(
            CentreField,
            "Centre",
            centres.Select(centre => (centre.Code, $"{centre.Label} ({centre.Code})")).Prepend(("", "Aucun")),
            Centre,
            "Pour le rôle de centre seulement.",
            errors.GetValueOrDefault(CentreField)),
        Form.Choice(DaysField, "Durée", Durations, Days, null, errors.GetValueOrDefault(DaysField)),
        withAgents
            ? Form.Text(AgentField, "Agent", Agent, "Son adresse électronique professionnelle, s'il se connecte par le service d'identité. Laissez vide pour créer une clé.", errors.GetValueOrDefault(AgentField))
            : null,
        Form.Submit("Donner l'accès"));
}
