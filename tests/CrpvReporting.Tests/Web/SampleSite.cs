using CrpvReporting.Tests.Samples;

namespace CrpvReporting.Tests.Web;

/// <summary>A site over the sample years.</summary>
internal static class SampleSite
{
    public static Task<TestSite> Start(SampleDatabase samples) => TestSite.Start(database => File.Copy(samples.Workspace.Database, database));
}
