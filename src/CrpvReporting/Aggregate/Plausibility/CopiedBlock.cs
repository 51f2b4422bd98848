using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Plausibility;

/// <summary>
/// At least five lines in a row, on one sheet, that each say what some line of last year's return said, but for the
/// year of their dates: a file of last year that was begun again and not finished. Day and month, title, codes, half-days,
/// participants, publics, place and remarks all agree; action references and event identifiers, which usually carry the
/// year, are left out.
/// </summary>
/// <remarks>
/// Source: «a copied block», rules for reading a return. One session may well come again on the same day of the year;
/// five in a row do not. Last year's lines are kept as eight bytes each.
/// </remarks>
public static class CopiedBlock
{
    /// <summary>Lines in a row for a block.</summary>
    public const int LeastLines = 5;

    /// <summary>A year with a 29 February, in which every day and month exists.</summary>
    private const int AnyYear = 2000;

    /// <summary>The blocks, in the order of the return. Both sides are enumerated once.</summary>
    public static IReadOnlyList<CopiedLines> Find(IEnumerable<Activity> lastYear, IEnumerable<PlacedLine> lines)
    {
        var known = lastYear.Select(Digest).ToHashSet();
        var found = new List<CopiedLines>();
        if (known.Count == 0)
            return found;
        CopiedLines? block = null;
        foreach (var line in lines)
        {
            if (!known.Contains(Digest(line.Activity)))
            {
                Keep(found, block);
                block = null;
            }
            else if (block is not null && block.First.Sheet == line.Sheet)
                block = block with { Last = line, Count = block.Count + 1 };
            else
            {
                Keep(found, block);
                block = new CopiedLines(line, line, 1);
            }
        }

        Keep(found, block);
        return found;
    }

    private static void Keep(List<CopiedLines> found, CopiedLines? block)
    {
        if (block is { Count: >= LeastLines })
            found.Add(block);
    }

    private static ulong Digest(Activity line) => LineDigest.Of(line with
    {
        Date = InAnyYear(line.Date, 0),
        EndDate = line.EndDate is { } end ? InAnyYear(end, end.Year - line.Date.Year) : null,
        ActionReference = null,
        EventId = null,
    });

    /// <summary>A later year is only met at the end of a line that runs over New Year's Eve.</summary>
    private static DateOnly InAnyYear(DateOnly date, int yearsLater) => new(AnyYear + (4 * yearsLater), date.Month, date.Day);
}
