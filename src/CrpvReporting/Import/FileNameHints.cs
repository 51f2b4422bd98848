using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Import;

/// <summary>What the name of a file says of its centre and year: « ARA_2022.csv ».</summary>
/// <param name="Centre">The centre; null when no part of the name, or more than one, is a centre's code.</param>
/// <param name="Year">The year; null when no part of the name, or more than one, is a year.</param>
public sealed record FileNameHints(CodeEntry? Centre, int? Year)
{
    private const int EarliestYear = 2015;
    private const int LatestYear = 2099;

    public static FileNameHints Of(string fileName, CodeList centres) => OfName(Path.GetFileNameWithoutExtension(fileName), centres);

    /// <summary>The same of a name without extension, such as a sheet's: « ARA 2021 », « T1.2021 ».</summary>
    public static FileNameHints OfName(string name, CodeList centres)
    {
        var centre = new HashSet<CodeEntry>();
        var years = new HashSet<int>();
        foreach (var part in Parts(name))
        {
            if (centres.FirstOrDefault(entry => string.Equals(entry.Code, part, StringComparison.OrdinalIgnoreCase)) is { } entry)
                centre.Add(entry);
            if (part.Length == 4 && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                && year is >= EarliestYear and <= LatestYear)
                years.Add(year);
        }

        return new FileNameHints(centre.Count == 1 ? centre.First() : null, years.Count == 1 ? years.First() : null);
    }

    private static IEnumerable<string> Parts(string name)
    {
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
            if (i == name.Length || !char.IsLetterOrDigit(name[i]))
            {
                if (i > start)
                    yield return name[start..i];
                start = i + 1;
            }
    }
}
