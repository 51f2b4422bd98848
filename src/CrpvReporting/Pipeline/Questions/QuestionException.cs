namespace CrpvReporting.Pipeline.Questions;

/// <summary>A question that cannot be asked: what was written, what may be written instead, in one French line that names no option of any program.</summary>
public sealed class QuestionException(QuestionPart part, string message) : Exception(message)
{
    /// <summary>Where it was written.</summary>
    public QuestionPart Part { get; } = part;
}
