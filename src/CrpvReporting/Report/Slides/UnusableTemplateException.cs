namespace CrpvReporting.Report.Slides;

/// <summary>A file that was given as a template of slides cannot be one.</summary>
/// <param name="reason">Why, in French, to follow the name of the file.</param>
/// <param name="advice">What to do, a French sentence.</param>
public sealed class UnusableTemplateException(string reason, string advice) : Exception($"The template cannot be used: {reason}.")
{
    /// <summary>Why, in French, to follow the name of the file.</summary>
    public string Reason { get; } = reason;

    /// <summary>What to do, a French sentence.</summary>
    public string Advice { get; } = advice;
}
