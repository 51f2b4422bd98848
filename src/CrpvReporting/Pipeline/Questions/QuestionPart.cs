namespace CrpvReporting.Pipeline.Questions;

/// <summary>The part of a question that a person wrote: a page says a wrong one beside its field.</summary>
public enum QuestionPart
{
    Year,
    By,
    Where,
    Focus,
    Compare,
    Index,
    Centre,
    Indicator,
    Share,
}
