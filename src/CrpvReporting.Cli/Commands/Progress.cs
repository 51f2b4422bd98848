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

    /// <summary>Work of which the number of steps is not known before: says the step at hand.</summary>
    public static T Follow<T>(Terminal terminal, string beginning, Func<Action<string>?, T> work)
    {
        if (!terminal.ShowsProgress)
            return work(null);
        var answer = default(T)!;
        terminal.ErrorScreen.Status().Start(Markup.Escape(beginning), status => answer = work(step => status.Status(Markup.Escape(step))));
        return answer;
    }
}
