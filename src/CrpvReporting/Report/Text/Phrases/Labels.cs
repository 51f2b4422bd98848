namespace CrpvReporting.Report.Text.Phrases;

/// <summary>Labels of the lists inside a sentence.</summary>
internal static class Labels
{
    /// <summary>« éducation » for « Éducation »; an acronym keeps its capitals.</summary>
    public static string InSentence(string label) =>
        label.Length > 1 && char.IsUpper(label[1]) ? label : char.ToLowerInvariant(label[0]) + label[1..];
}
