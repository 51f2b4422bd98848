using System.CommandLine;
using System.Globalization;
using CrpvReporting.Cli.Output;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Report;
using CrpvReporting.Report.Charts;
using CrpvReporting.Report.Text;
using CrpvReporting.Store;

namespace CrpvReporting.Cli.Commands;

/// <summary><c>charts</c>: the figures of a year, each as a presenter wants it.</summary>
internal static class ChartsCommand
{
    private const string DefaultFolder = "graphiques";

    private static readonly (string Name, ChartFormat Format)[] Formats = [("svg", ChartFormat.Svg), ("png", ChartFormat.Png), ("pdf", ChartFormat.Pdf)];

    public static Command Create(Terminal terminal)
    {
        var year = CommonOptions.YearArgument();
        var only = new Option<string[]>("--only") { Description = "Ne dessine que ce graphique ; se répète.", HelpName = "NOM" };
        var format = new Option<string[]>("--format") { Description = "Format des images : svg, png ou pdf ; se répète (par défaut : svg et png).", HelpName = "svg|png|pdf" };
        var width = new Option<string>("--width")
        {
            Description = $"Largeur en pixels, de {ChartOptions.LeastWidth} à {ChartOptions.MostWidth} (par défaut : 960) ; un PNG en a deux fois plus.",
            HelpName = "N",
        };
        var palette = new Option<string>("--palette")
        {
            Description = $"Couleurs : {string.Join(", ", ChartPalette.Named.Select(named => named.Name))}, ou les vôtres, par exemple \"#114069,#279c92\".",
            HelpName = "PALETTE",
        };
        var bare = new Option<bool>("--bare") { Description = "Sans titre ni notes : la diapositive ou la page les porte.", Arity = ArgumentArity.Zero };
        var folder = new Option<string>("--out") { Description = $"Dossier où écrire, créé s'il manque (par défaut : {DefaultFolder}).", HelpName = "DOSSIER" };
        var without = CommonOptions.WithoutCentreFigures();
        var frozen = FrozenOption.Create();
        var database = CommonOptions.Database();
        var command = new Command("charts", "Dessine les graphiques d'une année, avec leurs chiffres et leur description.")
        {
            year, only, format, width, palette, bare, folder, without, frozen, database,
        };
        command.SetAction(parsed =>
        {
            var asked = QuestionText.YearOf(parsed.GetValue(year));
            var request = new ChartRequest(
                NamesOf(parsed.GetValue(only)),
                FormatsOf(parsed.GetValue(format)),
                new ChartOptions(WidthOf(parsed.GetValue(width)), WithTitle: !parsed.GetValue(bare)) { Palette = PaletteOf(parsed.GetValue(palette)) });
            var target = TargetOf(parsed.GetValue(folder));
            var workspace = CommonOptions.WorkspaceOf(parsed.GetValue(database)).Apply(parsed.GetValue(frozen), asked);
            using var store = workspace.Open(StoreAccess.Read);
            BalanceInput.RequireReceived(store, asked);
            var report = PublishReport.Build(workspace, store, asked, withCentreFigures: !parsed.GetValue(without));
            Check(report, request);
            var files = Write(terminal, report, request, target);
            terminal.Output.WriteLine($"{French.Count(files.Count, "fichier écrit", "fichiers écrits")} dans {target} :");
            foreach (var figure in DrawCharts.Asked(report, request))
                ScreenText.Say(terminal, $"  {figure.Name} : {figure.Title}");
            FrozenOption.Say(terminal, OutputFormat.Text, workspace);
            return ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<string> Write(Terminal terminal, BalanceReport report, ChartRequest request, string folder)
    {
        try
        {
            return Progress.Follow(terminal, "Dessin des graphiques", _ => DrawCharts.Write(report, request, folder));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Écriture impossible dans {folder} : {FileFailure.Reason(exception)}.");
        }
    }

    /// <summary>Whether the year has the figures asked for, and the palette enough colours for them.</summary>
    private static void Check(BalanceReport report, ChartRequest request)
    {
        var year = BalanceInput.Text(report.Year);
        if (report.Figures.Count == 0)
            throw new UsageException($"Aucun graphique pour {year} : aucun chiffre à dessiner.");
        if (DrawCharts.Unknown(report, request) is { } unknown)
            throw new UsageException($"Graphique inconnu : {unknown}. Graphiques de {year} : {string.Join(", ", report.Figures.Select(figure => figure.Name))}.");
        foreach (var figure in DrawCharts.Asked(report, request))
            if (request.Options.Palette.FaultFor(figure) is { } fault)
                throw new UsageException(fault);
    }

    private static IReadOnlyList<string> NamesOf(string[]? names) => [.. Parts(names).Distinct(StringComparer.Ordinal)];

    private static IReadOnlyList<ChartFormat> FormatsOf(string[]? formats)
    {
        var asked = Parts(formats).Select(FormatOf).Distinct().Order().ToList();
        return asked.Count == 0 ? [ChartFormat.Svg, ChartFormat.Png] : asked;
    }

    private static ChartFormat FormatOf(string text)
    {
        foreach (var (name, format) in Formats)
            if (string.Equals(name, text, StringComparison.OrdinalIgnoreCase))
                return format;
        throw new UsageException($"Format inconnu : {text}. Formats possibles : {string.Join(", ", Formats.Select(known => known.Name))}.");
    }

    private static int WidthOf(string? text)
    {
        if (text is null)
            return new ChartOptions().Width;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width is >= ChartOptions.LeastWidth and <= ChartOptions.MostWidth
            ? width
            : throw new UsageException($"Largeur incorrecte : {text}. Écrivez un nombre de pixels, de {ChartOptions.LeastWidth} à {ChartOptions.MostWidth}.");
    }

    private static ChartPalette PaletteOf(string? text) =>
        text is null ? ChartPalette.Default : ChartPalette.Parse(text, out var fault) ?? throw new UsageException(fault);

    private static string TargetOf(string? folder)
    {
        var target = folder is { Length: > 0 } ? folder : DefaultFolder;
        if (File.Exists(target))
            throw new UsageException($"{target} est un fichier : indiquez un dossier.");
        return DrawCharts.IsOfReport(target)
            ? throw new UsageException($"{target} est dans le dossier d'un bilan, dont les fichiers ne changent pas : indiquez un autre dossier.")
            : target;
    }

    private static IEnumerable<string> Parts(string[]? values) =>
        (values ?? []).SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
