using System.Text.Json;
using CrpvReporting.Cli.Commands;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Json;
using CrpvReporting.Report;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Cli.Output;

/// <summary>Frozen balances, and what stands in their way, in each form.</summary>
internal static class FreezeOutput
{
    private static readonly string[] ItemHeaders = ["name", "severity", "message", "reason"];

    private static readonly string[] ListHeaders = ["year", "label", "frozen_at", "sha256", "program_version", "schema_version", "accepted", "superseded_by"];

    public static void Write(Terminal terminal, OutputFormat form, int year, string label, FreezeOutcome outcome)
    {
        if (form == OutputFormat.Json)
            Json.Write(terminal.Output, json => WriteOutcome(json, year, label, outcome));
        else if (form == OutputFormat.Csv)
            terminal.Output.Write(CsvText.ForPrograms(ItemHeaders, outcome.Items.Select(ItemRow)));
        else if (outcome.Frozen is { } frozen)
            SayFrozen(terminal, frozen);
        else
        {
            TableScreen.Show(terminal, RefusalOf(year, label, outcome.Items));
            SayCommand(terminal, year, label, outcome.Items);
        }
    }

    public static void WriteList(Terminal terminal, OutputFormat form, IReadOnlyList<FrozenBalance> balances) => ResultOutput.Write(
        terminal,
        form,
        output => Json.Write(output, json =>
        {
            json.WriteStartArray();
            foreach (var balance in balances)
                FrozenJson.Write(json, balance);
            json.WriteEndArray();
        }),
        () => CsvText.ForPrograms(ListHeaders, balances.Select(ListRow)),
        () => ListOf(balances));

    private static void WriteOutcome(Utf8JsonWriter json, int year, string label, FreezeOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteNumber("year", year);
        json.WriteString("label", label);
        json.WritePropertyName("frozen");
        if (outcome.Frozen is { } frozen)
            FrozenJson.Write(json, frozen);
        else
            json.WriteNullValue();
        json.WriteArray("items", outcome.Items, item =>
        {
            json.WriteStartObject();
            json.WriteString("name", item.Name);
            json.WriteString("severity", SeverityOf(item));
            json.WriteString("message", item.Message);
            json.WriteString("reason", item.Reason);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void SayFrozen(Terminal terminal, FrozenBalance frozen)
    {
        ScreenText.Say(terminal, $"Bilan {BalanceInput.Text(frozen.Year)} figé : {French.Quoted(frozen.Label)}, empreinte {frozen.ShortDigest}.");
        foreach (var accepted in frozen.Accepted)
            ScreenText.Say(terminal, $"  Accepté : {accepted.Message} Raison : {accepted.Reason}");
        terminal.Output.WriteLine($"Pour le publier : crpv report {BalanceInput.Text(frozen.Year)} --frozen {Shell(frozen.Label)} --out DOSSIER");
    }

    private static ReportTable RefusalOf(int year, string label, IReadOnlyList<GateItem> items)
    {
        var blocking = items.Any(item => item.IsBlocking);
        return new ReportTable(
            "avant_publication",
            $"Bilan {BalanceInput.Text(year)}, {French.Quoted(label)} : rien n'a été figé",
            "",
            [new ReportColumn("name", "Nom", ColumnKind.Text), new ReportColumn("state", "État", ColumnKind.Text), new ReportColumn("message", "Constat", ColumnKind.Text)],
            [.. items.Select(item => (IReadOnlyList<ReportCell>)
            [
                ReportCell.Of(item.Name),
                ReportCell.Of(item.IsBlocking ? "bloquant" : item.Reason is null ? "à accepter" : "accepté"),
                ReportCell.Of(item.Message),
            ])],
            null,
            [blocking
                ? "Ce qui est bloquant doit être réparé : aucune raison ne peut le faire accepter."
                : ToAccept(items.Count(item => !item.IsSettled)) + (items.Any(item => !item.IsSettled && item.CanBeConfirmed) ? " Un constat non confirmé se confirme aussi par crpv confirm." : "")],
            "");
    }

    private static string ToAccept(int count) => count == 1
        ? "Un avertissement est à accepter, avec une raison, qui figurera dans les notes du bilan."
        : $"{count} avertissements sont à accepter, chacun avec une raison, qui figurera dans les notes du bilan.";

    /// <summary>The command to type, whole: for a kind with several warnings, its name alone. Not wrapped, so that it can be copied.</summary>
    private static void SayCommand(Terminal terminal, int year, string label, IReadOnlyList<GateItem> items)
    {
        if (items.Any(item => item.IsBlocking))
            return;
        terminal.Output.WriteLine();
        ScreenText.Say(terminal, items.Count == 1 ? "Pour l'accepter :" : "Pour tout accepter, une raison par genre (un nom entier n'accepte que son constat) :");
        terminal.Output.Write($"  crpv freeze {BalanceInput.Text(year)} --label {Shell(label)}");
        foreach (var item in items.Where(item => item.Reason is not null))
            terminal.Output.Write($" \\\n    --accept {item.Name}={Shell(item.Reason!)}");
        foreach (var kind in items.Where(item => item.Reason is null).GroupBy(item => item.Kind))
            terminal.Output.Write($" \\\n    --accept {(kind.Count() == 1 ? kind.First().Name : kind.Key)}=\"RAISON\"");
        terminal.Output.WriteLine();
    }

    private static ReportTable ListOf(IReadOnlyList<FrozenBalance> balances) => new(
        "versions_figees",
        "Versions figées",
        "",
        [
            new ReportColumn("year", "Année", ColumnKind.Text), new ReportColumn("label", "Libellé", ColumnKind.Text), new ReportColumn("frozen_at", "Figée le", ColumnKind.Text),
            new ReportColumn("sha256", "Empreinte", ColumnKind.Text), new ReportColumn("accepted", "Limites acceptées", ColumnKind.Number) { ShortTitle = "Limites" },
            new ReportColumn("superseded_by", "Remplacée par", ColumnKind.Text),
        ],
        [.. balances.Select(balance => (IReadOnlyList<ReportCell>)
        [
            ReportCell.Of(BalanceInput.Text(balance.Year)), ReportCell.Of(balance.Label), ReportCell.Of(FrozenWords.Day(balance)), ReportCell.Of(balance.ShortDigest),
            ReportCell.Of(balance.Accepted.Count), ReportCell.OfOptional(balance.Successor?.Label),
        ])],
        null,
        [balances.Count == 0 ? "Aucun bilan n'est figé. Pour en figer un : crpv freeze ANNÉE --label LIBELLÉ." : "Pour en relire une : --frozen LIBELLÉ avec crpv show, explain et report ; pour en comparer deux : crpv diff."],
        "");

    private static ReportCell[] ListRow(FrozenBalance balance) =>
    [
        ReportCell.Of(balance.Year), ReportCell.Of(balance.Label), ReportCell.Of(FrozenJson.Moment(balance)), ReportCell.Of(balance.Sha256), ReportCell.Of(balance.ProgramVersion),
        ReportCell.Of(balance.SchemaVersion), ReportCell.Of(balance.Accepted.Count), ReportCell.OfOptional(balance.Successor?.Label),
    ];

    private static ReportCell[] ItemRow(GateItem item) =>
        [ReportCell.Of(item.Name), ReportCell.Of(SeverityOf(item)), ReportCell.Of(item.Message), ReportCell.OfOptional(item.Reason)];

    private static string SeverityOf(GateItem item) => item.IsBlocking ? "blocking" : "warning";

    /// <summary>A word as a shell takes it.</summary>
    private static string Shell(string word) =>
        $"\"{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal).Replace("`", "\\`", StringComparison.Ordinal)}\"";
}
