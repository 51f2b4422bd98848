using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate;

/// <summary>
/// The net half-days: lines of different centres that share an event identifier and a date count once, with the
/// largest claim. The project's own rule, printed in every report.
/// </summary>
public static class NetHalfDays
{
    public static HalfDays Of(IEnumerable<BalanceCell> cells)
    {
        long halves = 0;
        var claims = new Dictionary<SharedEvent, Dictionary<CodeEntry, long>>();
        foreach (var cell in cells)
        {
            var claim = cell.Measures.HalfDays.Halves;
            if (cell.Event is not { } shared)
            {
                halves += claim;
                continue;
            }

            if (!claims.TryGetValue(shared, out var byCentre))
                claims.Add(shared, byCentre = []);
            byCentre[cell.Centre] = byCentre.GetValueOrDefault(cell.Centre) + claim;
        }

        foreach (var byCentre in claims.Values)
            halves += byCentre.Values.Max();
        return HalfDays.FromHalves(halves);
    }
}
