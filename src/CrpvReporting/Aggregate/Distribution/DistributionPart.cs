namespace CrpvReporting.Aggregate.Distribution;

/// <summary>The four parts of a distribution: a place, not a rank.</summary>
public enum DistributionPart
{
    /// <summary>At most the first quartile.</summary>
    UpToFirst,

    /// <summary>Above it, at most the median.</summary>
    FirstToMedian,

    /// <summary>Above it, at most the third quartile.</summary>
    MedianToThird,

    /// <summary>Above it.</summary>
    AboveThird,
}
