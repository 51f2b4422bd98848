using CrpvReporting.Pipeline.Site;

namespace CrpvReporting.Web.Running;

/// <summary>Once at each start, then every day: what is too old in the audit log goes.</summary>
internal sealed class Housekeeping(SiteWorkspace site, SiteSettings settings, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        ReadAudit.Forget(site, settings.AuditMonths);
        using var timer = new PeriodicTimer(Period, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                ReadAudit.Forget(site, settings.AuditMonths);
        }
        catch (OperationCanceledException)
        {
            // The site stops.
        }
    }
}
