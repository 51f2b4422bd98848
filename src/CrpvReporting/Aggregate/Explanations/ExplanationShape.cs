namespace CrpvReporting.Aggregate.Explanations;

/// <summary>How an explained figure comes from what each centre brings to it.</summary>
public enum ExplanationShape
{
    /// <summary>The sum of the centres.</summary>
    Sum,

    /// <summary>The sum of the centres, divided by something larger.</summary>
    Share,

    /// <summary>The sum of the centres, divided by the number of those counted.</summary>
    Mean,

    /// <summary>The value in the middle of the centres.</summary>
    Median,

    /// <summary>A number of centres: no line is behind it.</summary>
    Centres,

    /// <summary>The sum of what the centres declare in their yearly forms: no line is behind it.</summary>
    Declared,
}
