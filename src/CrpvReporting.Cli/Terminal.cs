using Spectre.Console;

namespace CrpvReporting.Cli;

/// <summary>Where the program speaks: results on standard output, progress and diagnostics on standard error.</summary>
internal sealed class Terminal
{
    /// <summary>Nothing is wrapped for a file or a pipe.</summary>
    private const int WidthOfAFile = 4_000;

    public Terminal(TextWriter output, TextWriter error, bool outputRedirected, bool errorRedirected)
    {
        Output = output;
        Error = error;
        Screen = ConsoleOver(output, outputRedirected);
        ErrorScreen = ConsoleOver(error, errorRedirected);
        OutputRedirected = outputRedirected;
        ShowsProgress = !errorRedirected;
    }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    /// <summary>Whether results go to a file or a pipe.</summary>
    public bool OutputRedirected { get; }

    /// <summary>Tables and colours on standard output; plain text when it is not a terminal.</summary>
    public IAnsiConsole Screen { get; }

    /// <summary>Progress on standard error.</summary>
    public IAnsiConsole ErrorScreen { get; }

    /// <summary>Whether progress is shown: only to a person.</summary>
    public bool ShowsProgress { get; }

    private static IAnsiConsole ConsoleOver(TextWriter writer, bool redirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = redirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
        });
        if (redirected)
            console.Profile.Width = WidthOfAFile;
        return console;
    }
}
