using System.Globalization;
using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Figures;

/// <summary>The centres as tiles, each where its territory is; places come from the list of centres (<c>tuile_colonne</c>, <c>tuile_ligne</c>).</summary>
internal static class MapFigure
{
    public static Figure Of(YearBalance balance)
    {
        var centres = CentreValue.Of(balance);
        var known = centres.Where(item => item.Value is not null).ToList();
        var most = known.MaxBy(item => item.Value)!;
        IReadOnlyList<string> categories = [.. centres.Select(item => DimensionText.ShortCentre(item.Centre))];
        IReadOnlyList<decimal?> values = [.. centres.Select(item => item.Value)];
        return new Figure(
            "carte",
            FigureForm.Tiles,
            CentreValue.MeanOf(balance) is { } mean
                ? $"{French.Count(known.Count, "centre compté", "centres comptés")}, {French.HalfDays(mean)} par centre en moyenne"
                : $"Un seul centre compté : {French.HalfDays(most.Value!.Value)}",
            FigureParts.Subtitle(balance, "par centre de ressources"),
            $"Lecture : en {FigureParts.Year(balance)}, le centre {French.Quoted(DimensionText.ShortCentre(most.Centre))} déclare {French.HalfDays(most.Value!.Value)}. Une case par centre, à peu près à sa place ; l'outre-mer est à droite.",
            TableParts.ScopeOf(balance),
            FigureParts.SourceOf(balance, values),
            $"Carte en cases, une par centre ; plus la case est foncée, plus le nombre de demi-journées est grand. {FigureParts.Listed(categories, values)}.",
            "Centre",
            categories,
            [new FigureSeries("Demi-journées", values)],
            "Demi-journées",
            1)
        {
            Tiles = Places([.. centres.Select(item => item.Centre)]),
        };
    }

    /// <summary>The place of each centre; one without a place, or whose place is taken, goes to rows below the others: none is ever lost.</summary>
    internal static IReadOnlyList<FigureTile> Places(IReadOnlyList<CodeEntry> centres)
    {
        var taken = new HashSet<FigureTile>();
        var places = centres.Select(centre => PlaceOf(centre) is { } place && taken.Add(place) ? place : (FigureTile?)null).ToList();
        var width = Math.Max(1, taken.Count == 0 ? (int)Math.Ceiling(Math.Sqrt(centres.Count)) : taken.Max(place => place.Column) + 1);
        var next = taken.Count == 0 ? 0 : (taken.Max(place => place.Row) + 1) * width;
        return [.. places.Select(place => place ?? new FigureTile(next % width, next++ / width))];
    }

    private static FigureTile? PlaceOf(CodeEntry centre) =>
        Number(centre, "tuile_colonne") is { } column && Number(centre, "tuile_ligne") is { } row ? new FigureTile(column - 1, row - 1) : null;

    /// <summary>A number from 1; null where the list says none, as those of an older frozen balance.</summary>
    private static int? Number(CodeEntry centre, string column) =>
        centre.Attributes.TryGetValue(column, out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
