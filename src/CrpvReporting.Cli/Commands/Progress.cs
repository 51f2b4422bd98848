using Spectre.Console;

namespace CrpvReporting.Cli.Commands;

/// <summary>A progress bar on standard error, for a person only.</summary>
internal static class Progress
{
    public static void Run<T>(Terminal terminal, IReadOnlyList<T> items, Action<T> work, Func<T, string> name)
    {
        if (!terminal.ShowsProgress || items.Count < 2)
        {
            foreach (var item in items)
                work(item);
            return;
        }

        terminal.ErrorScreen.Progress().AutoClear(enabled: true).Start(progress =>
        {
            var task = progress.AddTask("…", maxValue: items.Count);
            foreach (var item in items)
            {
                task.Description = Markup.Escape(name(item));
                work(item);
                task.Increment(1);
            }
        });
    }
}
