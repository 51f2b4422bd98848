using CrpvReporting.Domain;

namespace CrpvReporting.Report;

/// <summary>Everything that is published for one year, before any rendering.</summary>
/// <param name="Year">The year of the balance.</param>
/// <param name="Title">« Bilan national d'activité 2021 des centres de ressources politique de la ville ».</param>
/// <param name="Headline">The sentence to say aloud, with its number.</param>
/// <param name="Cover">Label and text of each line of the cover: period, coverage, rule of the half-day, shorthand, version…</param>
/// <param name="Notes">Numbered notes on method, in order.</param>
/// <param name="Tables">The tables, in reading order.</param>
/// <param name="Figures">The charts, in reading order.</param>
/// <param name="Lines">The lines behind the figures, with their source; null when they are not published.</param>
public sealed record BalanceReport(
    int Year,
    string Title,
    string Headline,
    IReadOnlyList<CoverLine> Cover,
    IReadOnlyList<ReportNote> Notes,
    IReadOnlyList<ReportTable> Tables,
    IReadOnlyList<Figure> Figures,
    DataSheet? Lines)
{
    /// <summary>The sentences that say the year, the headline first.</summary>
    public IReadOnlyList<Phrase> Phrases { get; init; } = [];

    /// <summary>How far its figures are settled.</summary>
    public ReportStatus Status { get; init; } = new(null, null, null);

    /// <summary>The frozen balance that it is the report of; null for the balance as it is now.</summary>
    public FrozenBalance? Frozen => Status.Frozen;
}
