using CrpvReporting.Import;
using CrpvReporting.Pipeline;
using CrpvReporting.Store;

namespace CrpvReporting.Cli.Commands;

/// <summary>One of the three ways to take a file: check it, import it, or tell what an import would change.</summary>
internal sealed class Receiver(Func<string, ReturnOptions, IReadOnlyList<Receipt>> take, IDisposable? resource) : IDisposable
{
    public static Receiver OfCheck(Workspace workspace)
    {
        var store = workspace.OpenIfAny();
        return new Receiver((file, options) => ReceiveFile.Check(workspace, store, file, options), store);
    }

    public static Receiver OfImport(Workspace workspace)
    {
        var store = workspace.Open(StoreAccess.Write);
        return new Receiver((file, options) => ReceiveFile.Import(workspace, store, file, options), store);
    }

    public static Receiver OfDryRun(Workspace workspace)
    {
        var dryRun = new DryRun(workspace);
        return new Receiver((file, options) => dryRun.Take(file, options), dryRun);
    }

    public IReadOnlyList<Receipt> Take(string file, ReturnOptions options) => take(file, options);

    public void Dispose() => resource?.Dispose();
}
