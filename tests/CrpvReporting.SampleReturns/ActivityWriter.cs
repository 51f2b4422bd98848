using System.Globalization;

namespace CrpvReporting.SampleReturns;

/// <summary>Turns the planned lines of one centre into activities, in order of date.</summary>
/// <param name="plan">The year.</param>
/// <param name="centre">Code of the centre.</param>
/// <param name="written">Days and titles taken, by any centre: only shared events may look alike.</param>
internal sealed class ActivityWriter(YearPlan plan, string centre, HashSet<(DateOnly Day, string Title)> written)
{
    private const int SessionsPerAction = 4;
    private static readonly DateOnly CrisisBegins = new(2020, 3, 17);

    private readonly Prng _prng = Prng.For("lines", plan.Year, centre);
    private readonly IReadOnlyList<Ground> _grounds = Ground.Of(centre);
    private readonly Dictionary<(string Type, string Theme), Series> _series = [];
    private int _actions;

    public List<SampleActivity> Write(IEnumerable<Slot> slots) =>
        slots.OrderBy(slot => slot.FirstDay).Select(Write).ToList();

    private SampleActivity Write(Slot slot, int index)
    {
        var place = new Place(_prng, _grounds);
        var (reference, title) = Name(slot, place);
        int? participants = slot.Steps == 0 || _prng.Chance(0.07) ? null
            : slot.Shared?.Participants ?? _prng.Between(slot.Type.Fewest, slot.Type.Most);
        return new SampleActivity
        {
            Year = plan.Year,
            Centre = centre,
            ActionReference = reference,
            FirstDay = slot.FirstDay,
            LastDay = slot.FirstDay.AddDays(slot.Days - 1),
            Title = title,
            Mission = _prng.Pick(slot.Type.Missions),
            Type = slot.Type.Code,
            Theme = slot.Theme,
            SecondaryThemes = SecondaryThemes(slot),
            Mode = slot.Mode,
            Scale = place.Scale,
            Territory = place.Territory,
            Districts = place.Districts,
            Dispositifs = DispositifDraw.Draw(_prng, slot),
            IsHealthCrisis = IsHealthCrisis(slot),
            Perimeter = slot.Perimeter,
            HalfDays = slot.Steps * 0.5m,
            // Centres that share an event may claim different parts of it: its duration would contradict one of them.
            Minutes = slot.Shared is not null || _prng.Chance(0.08) ? null : Duration.DrawMinutes(_prng, slot),
            Participants = participants,
            Publics = PublicsDraw.Draw(_prng, participants),
            CoOrganisers = slot.Shared?.Centres.Where(other => other != centre).ToList() ?? [],
            EventReference = slot.Shared?.Reference ?? "",
            Venue = Venues.Draw(_prng, slot, place.Commune),
            Remarks = Remarks.Draw(_prng, index),
        };
    }

    private (string Reference, string Title) Name(Slot slot, Place place)
    {
        if (slot.Shared is { } shared)
            return (NextReference(), TitleWriter.WriteShared(slot, shared));
        if (slot.Type.IsSeries && slot.Perimeter == Slot.InScope)
        {
            var key = (slot.Type.Code, slot.Theme);
            if (!_series.TryGetValue(key, out var series) || series.Sessions == SessionsPerAction)
                series = new Series(NextReference(), _prng.Below(12), _prng.Pick(ThemeSubjects.All[slot.Theme]), place.Name, 0);
            _series[key] = series = series with { Sessions = series.Sessions + 1 };
            var session = TitleWriter.WriteSession(slot.Type.Code, series.Style, series.Sessions, series.Subject, series.Place);
            if (written.Add((slot.FirstDay, session)))
                return (series.Reference, session);
        }

        while (true)
        {
            var title = TitleWriter.Write(_prng, slot, _prng.Pick(ThemeSubjects.All[slot.Theme]), place.Name);
            if (written.Add((slot.FirstDay, title)))
                return (NextReference(), title);
        }
    }

    private string NextReference() => string.Create(CultureInfo.InvariantCulture, $"{centre}-{plan.Year}-{++_actions:000}");

    private List<string> SecondaryThemes(Slot slot)
    {
        var others = plan.Themes.Where(theme => theme.Value != slot.Theme && theme.Value is not ("AUTRE" or "CRISE_SANITAIRE")).ToList();
        var drawn = new List<string>();
        for (var chances = 2; chances > 0 && _prng.Chance(0.3); chances--)
            drawn.Add(_prng.Pick(others));
        return drawn.Distinct(StringComparer.Ordinal).ToList();
    }

    private bool IsHealthCrisis(Slot slot) =>
        slot.Theme == "CRISE_SANITAIRE" || (slot.FirstDay >= CrisisBegins && _prng.Chance(plan.Year == 2020 ? 0.3 : 0.08));

    private sealed record Series(string Reference, int Style, string Subject, string Place, int Sessions);
}
