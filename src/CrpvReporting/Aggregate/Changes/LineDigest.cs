using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Changes;

/// <summary>The digest of everything that a line says, whatever the order in which it gives the codes of a set. Its row is left out.</summary>
internal static class LineDigest
{
    public static ulong Of(Activity line)
    {
        var digest = default(Digest);
        digest.Add(line.Date.DayNumber);
        digest.Add(line.EndDate?.DayNumber);
        digest.Add(line.ActionReference);
        digest.Add(line.Title);
        digest.Add(line.Mission.Index);
        digest.Add(line.ActivityType.Index);
        digest.Add(line.Theme.Index);
        Add(ref digest, line.SecondaryThemes);
        digest.Add(line.Mode.Index);
        digest.Add(line.Scale?.Index);
        digest.Add(line.Territory);
        digest.Add(line.Districts.Count);
        foreach (var district in line.Districts)
            digest.Add(district);
        Add(ref digest, line.Dispositifs);
        digest.Add(line.HealthCrisis ? 1 : 0);
        digest.Add(line.Perimeter.Index);
        digest.Add(line.HalfDays.Halves);
        digest.Add(line.DurationMinutes);
        digest.Add(line.Participants);
        Add(ref digest, line.Publics);
        Add(ref digest, line.CoOrganisers);
        digest.Add(line.EventId);
        digest.Add(line.Place);
        digest.Add(line.Remarks);
        return digest.Value;
    }

    private static void Add(ref Digest digest, IReadOnlyList<CodeEntry> entries)
    {
        digest.Add(entries.Count);
        if (entries.Count == 1)
            digest.Add(entries[0].Index);
        else if (entries.Count > 1)
            foreach (var index in entries.Select(entry => entry.Index).Order())
                digest.Add(index);
    }

    private static void Add(ref Digest digest, IReadOnlyList<PublicCount> publics)
    {
        Span<long> counts = stackalloc long[publics.Count];
        for (var i = 0; i < publics.Count; i++)
            counts[i] = ((long)publics[i].Public.Index << 32) | (uint)publics[i].Participants;
        counts.Sort();
        digest.Add(counts.Length);
        foreach (var count in counts)
            digest.Add(count);
    }
}
