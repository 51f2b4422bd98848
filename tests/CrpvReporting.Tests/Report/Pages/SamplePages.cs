using System.Collections.Concurrent;
using System.Xml.Linq;
using CrpvReporting.Pipeline;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Pages.Centres;
using CrpvReporting.Schema;
using CrpvReporting.Tests.Samples;

namespace CrpvReporting.Tests.Report.Pages;

/// <summary>One page of each kind, made of the samples once.</summary>
internal static class SamplePages
{
    public const string Balance = "bilan";
    public const string FormsOnly = "bilan des fiches";
    public const string Guarded = "bilan sans chiffres par centre";
    public const string Centre = "centre";
    public const string Awaited = "centre attendu";
    public const string ContactSheet = "planche";
    public const string Index = "accueil";

    private static readonly ConcurrentDictionary<string, string> Made = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> Kinds { get; } = [Balance, FormsOnly, Guarded, Centre, Awaited, ContactSheet, Index];

    /// <summary>Files as a report has them.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        "bilan-2021.html", "bilan-2021.pptx", "bilan-2021.xlsx", "centres/ARA.html", "centres/ARA.txt", "centres/ARA.xlsx", "donnees-ouvertes/LISEZMOI.md", "donnees-ouvertes/activites.csv", "donnees-ouvertes/activites.parquet", "donnees-ouvertes/activites.schema.json", "donnees-ouvertes/datapackage.json", "empreintes.sha256",
        "graphiques/planche.html", "graphiques/mois.png", "phrases.txt", "tableaux.txt", "tableaux/Missions.csv",
    ];

    public static string PageOf(this SampleDatabase samples, string kind) => Made.GetOrAdd(kind, _ => Make(samples, kind));

    /// <summary>The page as a tree: it is well-formed XML after its first line.</summary>
    public static XDocument TreeOf(string page) => XDocument.Parse(page[page.IndexOf('\n', StringComparison.Ordinal)..]);

    public static IReadOnlyList<CentreReturn> CentresOf(this SampleDatabase samples, int year) => samples.Read(store =>
        LoadCentreReturns.Of(samples.Workspace, store, LoadBalance.Years(samples.Workspace, store, year)[^1]));

    private static string Make(SampleDatabase samples, string kind) => kind switch
    {
        Balance => BalancePage.Of(samples.ReportOf(2021)),
        FormsOnly => BalancePage.Of(samples.ReportOf(SampleDatabase.FormYear)),
        Guarded => BalancePage.Of(samples.Read(store => PublishReport.Read(samples.Workspace, store, 2021, withCentreFigures: false).Report)),
        Centre => CentrePage.Of(samples.CentresOf(2021)[0]),
        Awaited => CentrePage.Of(samples.CentresOf(2019).First(own => own.IsMissing)),
        ContactSheet => ContactSheetPage.Of(2021, samples.ReportOf(2021).Figures, ["mois.svg", "mois.png", "mois-nu.svg", "mois.csv", "mois.txt", "centres.png"]),
        Index => IndexPage.Of(samples.ReportOf(2021), Paths, CodeLists.Shipped.Centres),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
