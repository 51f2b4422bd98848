using System.Threading.Channels;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Store;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace CrpvReporting.Web.Uploads;

/// <summary>Imports what was handed in, one file at a time, as long as the site runs. What it had not done is done at the next start.</summary>
internal sealed partial class UploadWorker(SiteWorkspace site, ILogger<UploadWorker> log) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly Channel<TaskCompletionSource?> asked = Channel.CreateUnbounded<TaskCompletionSource?>(new UnboundedChannelOptions { SingleReader = true });
    private IDisposable? held;

    /// <summary>Says that something waits.</summary>
    public void Wake() => asked.Writer.TryWrite(null);

    /// <summary>Ends once all that waits now was worked on.</summary>
    public Task Idle()
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return asked.Writer.TryWrite(done) ? done.Task : Task.CompletedTask;
    }

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        // Before anything is received: the server starts last.
        held = WorkUploads.Own(site);
        Wake();
        return base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        base.Dispose();
        held?.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var waiting in asked.Reader.ReadAllAsync(stoppingToken))
            {
                while (!await WorkAll(stoppingToken))
                    await Task.Delay(Patience, site.Clock, stoppingToken);
                waiting?.SetResult();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops: what was not done is done at the next start.
        }
    }

    /// <summary>Works until nothing waits; false when a database could not be used, so that it is tried again later.</summary>
    private async Task<bool> WorkAll(CancellationToken stop)
    {
        try
        {
            while (WorkUploads.Next(site) is { } id)
                await Task.Run(() => Work(id, stop), stop);
            return true;
        }
        catch (Exception exception) when (exception is StoreException or SqliteException or IOException or UnauthorizedAccessException)
        {
            LogPostponed(log, exception.GetType().Name);
            return false;
        }
    }

    private void Work(string id, CancellationToken stop)
    {
        try
        {
            WorkUploads.Work(site, id, stop);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or StoreException or SqliteException or IOException or UnauthorizedAccessException))
        {
            // A fault of the program: the others must not wait for ever. Its message could quote the file, its place in the code does not.
            LogFailed(log, id, exception.GetType().Name, exception.StackTrace);
            WorkUploads.GiveUp(site, id);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Upload {Id} failed: {Kind} {Trace}")]
    private static partial void LogFailed(ILogger log, string id, string kind, string? trace);

    [LoggerMessage(2, LogLevel.Warning, "Uploads wait, a database cannot be used: {Kind}")]
    private static partial void LogPostponed(ILogger log, string kind);
}
