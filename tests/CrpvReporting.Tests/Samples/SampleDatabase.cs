using System.Globalization;
using CrpvReporting.Pipeline;
using CrpvReporting.Store;
using CrpvReporting.Tests.Samples;
using Xunit;

[assembly: AssemblyFixture(typeof(SampleDatabase))]

namespace CrpvReporting.Tests.Samples;

/// <summary>The sample years, imported once for the tests that only read them.</summary>
public sealed class SampleDatabase : IDisposable
{
    private readonly TempFolder folder = new();

    public SampleDatabase()
    {
        Workspace = new Workspace(folder["samples.db"], new FixedClock());
        using var store = Workspace.Open(StoreAccess.Write);
        Receipts =
        [
            .. new[] { FormYear }.Concat(Years).SelectMany(year => Directory.GetFiles(RepositoryFolder.Of("samples", year.ToString(CultureInfo.InvariantCulture))).Order(StringComparer.Ordinal))
                .SelectMany(file => ReceiveFile.Import(Workspace, store, file, new())),
        ];
    }

    /// <summary>The year that has yearly forms and no activities.</summary>
    public const int FormYear = 2017;

    /// <summary>The years with activities.</summary>
    public static IReadOnlyList<int> Years { get; } = [2019, 2020, 2021];

    public Workspace Workspace { get; }

    public IReadOnlyList<Receipt> Receipts { get; }

    public T Read<T>(Func<BalanceStore, T> question)
    {
        using var store = Workspace.Open(StoreAccess.Read);
        return question(store);
    }

    public void Dispose() => folder.Dispose();
}
