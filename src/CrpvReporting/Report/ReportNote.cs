namespace CrpvReporting.Report;

/// <summary>A note on method.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Text">What it says, in French.</param>
public sealed record ReportNote(NoteSubject Subject, string Text)
{
    /// <summary>Its words: most renderings number or list them.</summary>
    public static implicit operator string(ReportNote note) => note.Text;

    /// <inheritdoc cref="Text"/>
    public override string ToString() => Text;
}
