namespace CrpvReporting.Import.Reading;

/// <summary>How a text file cuts its records into fields.</summary>
/// <param name="Separator">Between two fields.</param>
/// <param name="SpaceAfter">Whether a space follows the separator, so that a quote after it opens a field.</param>
/// <param name="Quote">Around a field that holds separators or line breaks.</param>
/// <param name="BackslashEscape">Whether a quote inside a field is written after a backslash rather than twice.</param>
public sealed record Dialect(char Separator, bool SpaceAfter = false, char Quote = '"', bool BackslashEscape = false);
