using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Indicators;
using CrpvReporting.Domain;
using CrpvReporting.Schema;
using System.Globalization;

namespace CrpvReporting.Report.Text;

/// <summary>The sentences that say what the yearly forms declare: generated, never typed.</summary>
public static class YearlySentences
{
    /// <summary>
    /// « En 2017, les 19 centres de ressources politique de la ville déclarent 81 équivalents temps plein, 2 400 actions,
    /// 20 000 personnes touchées et 738 publications. » Null when no form declares anything.
    /// </summary>
    public static string? Of(YearBalance balance)
    {
        var declared = Declared(balance).Where(value => value.Value is not null).ToList();
        var received = balance.Forms.Counted.Count;
        return declared.Count == 0 || received == 0
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"En {balance.Year}, {Centres(balance.Forms)} {Verb(balance.Forms)} {French.List([.. declared.Select(value => Amount(value, received))])}.");
    }

    /// <summary>« 15 fiches annuelles sur 19 ; manquent : ARA et BFC. »</summary>
    public static string Coverage(Coverage forms)
    {
        if (forms.Counted.Count == 0)
            return "Aucune fiche annuelle reçue.";
        var said = $"{French.Count(forms.Counted.Count, "fiche annuelle reçue", "fiches annuelles reçues")} sur {forms.Expected.Count.ToString(CultureInfo.InvariantCulture)}";
        return forms.IsComplete
            ? said + "."
            : $"{said} ; {(forms.Missing.Count == 1 ? "manque" : "manquent")} : {French.List([.. forms.Missing.Select(centre => centre.Code)])}.";
    }

    /// <summary>The indicators of the forms of a year, with what the whole network declares.</summary>
    internal static IEnumerable<IndicatorValue> Declared(YearBalance balance) =>
        balance.Lists.Indicators.Where(indicator => indicator.Formula == IndicatorFormula.YearlyForm && indicator.Entry.IsValidIn(balance.Year))
            .Select(indicator => IndicatorValues.Of(balance, indicator));

    /// <summary>« 738 publications », and of how many centres when some do not declare it.</summary>
    private static string Amount(IndicatorValue declared, int received)
    {
        var (value, indicator) = (declared.Value!.Value, declared.Indicator);
        var said = Amount(indicator, value);
        return declared.Centres.Count == received ? said : $"{said} ({French.Count(declared.Centres.Count, "centre", "centres")})";
    }

    /// <summary>« 9,2 équivalents temps plein ».</summary>
    internal static string Amount(Indicator indicator, decimal value) => French.UpTo(value, indicator.Decimals) + French.NoBreakSpace
        + (Math.Round(value, indicator.Decimals, MidpointRounding.AwayFromZero) < 2 ? indicator.UnitSingular : indicator.Unit);

    private static string Centres(Coverage forms) => forms switch
    {
        { IsComplete: true, Expected.Count: 1 } => "le centre de ressources politique de la ville",
        { IsComplete: true } => $"les {forms.Expected.Count.ToString(CultureInfo.InvariantCulture)} centres de ressources politique de la ville",
        { Counted.Count: 1 } => $"un des {forms.Expected.Count.ToString(CultureInfo.InvariantCulture)} centres de ressources politique de la ville",
        _ => $"{forms.Counted.Count.ToString(CultureInfo.InvariantCulture)} des {forms.Expected.Count.ToString(CultureInfo.InvariantCulture)} centres de ressources politique de la ville",
    };

    private static string Verb(Coverage forms) => forms.Counted.Count == 1 ? "déclare" : "déclarent";
}
