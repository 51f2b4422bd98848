using System.Collections.Concurrent;
using CrpvReporting.Pipeline;
using CrpvReporting.Report;

namespace CrpvReporting.Tests.Samples;

/// <summary>The report of each sample year, built once. Its lines are not read: they need an open store.</summary>
internal static class SampleReports
{
    private static readonly ConcurrentDictionary<int, BalanceReport> Built = new();

    public static BalanceReport ReportOf(this SampleDatabase samples, int year) =>
        Built.GetOrAdd(year, _ => samples.Read(store => PublishReport.Build(samples.Workspace, store, year)));
}
