using System.Globalization;
using CrpvReporting.Domain;

namespace CrpvReporting.Schema;

/// <summary>
/// One figure of the balance, defined once: every table, note and page takes its name, unit and definition from here.
/// Source: <c>Schema/Lists/indicators.csv</c>. A row whose <c>calcul</c> is « fiche » needs no code: centres declare it in their yearly form.
/// </summary>
public sealed class Indicator
{
    private static readonly (IndicatorFormula Formula, string Name)[] Formulas =
    [
        (IndicatorFormula.GrossHalfDays, "brut"), (IndicatorFormula.NetHalfDays, "net"), (IndicatorFormula.Lines, "lignes"),
        (IndicatorFormula.References, "references"), (IndicatorFormula.LinesWithoutReference, "lignes_sans_reference"),
        (IndicatorFormula.Participations, "participations"), (IndicatorFormula.ReportingShare, "part_declarante"),
        (IndicatorFormula.CountedCentres, "centres_comptes"), (IndicatorFormula.ExpectedCentres, "centres_attendus"),
        (IndicatorFormula.MeanPerCentre, "moyenne"), (IndicatorFormula.MedianPerCentre, "mediane"), (IndicatorFormula.RemoteShare, "part_distance"),
        (IndicatorFormula.OtherPerimeter, "hors_champ"), (IndicatorFormula.YearlyForm, "fiche"),
    ];

    private Indicator(CodeEntry entry)
    {
        Entry = entry;
        Formula = Formulas.FirstOrDefault(formula => formula.Name == entry.Attributes["calcul"]) is { Name: not null } known
            ? known.Formula
            : throw new InvalidDataException($"indicators.csv, {entry.Code}: {entry.Attributes["calcul"]}");
        Decimals = int.Parse(entry.Attributes["decimales"], CultureInfo.InvariantCulture);
        Breaks = [.. entry.Attributes["ruptures"].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text => BreakOf(entry, text))];
    }

    /// <summary>Its row in the list.</summary>
    public CodeEntry Entry { get; }

    /// <summary>The stable code.</summary>
    public string Code => Entry.Code;

    /// <summary>The French name.</summary>
    public string Label => Entry.Label;

    /// <summary>The French unit, plural; « % » for a share.</summary>
    public string Unit => Entry.Attributes["unite"];

    /// <summary>The unit in the singular; empty for a share.</summary>
    public string UnitSingular => Entry.Attributes["unite_singulier"];

    /// <summary>What it counts, in French.</summary>
    public string Definition => Entry.Attributes["definition"];

    /// <summary>How it is computed, in French.</summary>
    public string FormulaText => Entry.Attributes["formule"];

    /// <summary>« Champ »: which activity it covers, in French.</summary>
    public string Scope => Entry.Attributes["champ"];

    /// <summary>Decimals shown to a reader (of the percentage, for a share); files keep full precision.</summary>
    public int Decimals { get; }

    /// <summary>How it is computed.</summary>
    public IndicatorFormula Formula { get; }

    /// <summary>The name of its formula in the list: « brut ».</summary>
    public string FormulaName => Entry.Attributes["calcul"];

    /// <summary>Whether it is a fraction, shown as a percentage.</summary>
    public bool IsShare => Unit == "%";

    /// <summary>Whether it has a meaning for one centre alone.</summary>
    public bool IsPerCentre => Entry.Has("par_centre");

    /// <summary>The years from which it is counted otherwise, oldest first.</summary>
    public IReadOnlyList<SeriesBreak> Breaks { get; }

    /// <exception cref="InvalidDataException">The row names a formula that does not exist, or a break without a year.</exception>
    public static Indicator Of(CodeEntry entry) => new(entry);

    public override string ToString() => Code;

    private static SeriesBreak BreakOf(CodeEntry entry, string text)
    {
        var parts = text.Split(':', 2, StringSplitOptions.TrimEntries);
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? new SeriesBreak(year, parts[1])
            : throw new InvalidDataException($"indicators.csv, {entry.Code}: {text}");
    }
}
