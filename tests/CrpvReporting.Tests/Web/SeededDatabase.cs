using CrpvReporting.Import;
using CrpvReporting.Pipeline;
using CrpvReporting.Store;

namespace CrpvReporting.Tests.Web;

/// <summary>A database with returns in it, for a site to start on.</summary>
internal static class SeededDatabase
{
    public static void Write(string database, params (string Name, string Text)[] returns)
    {
        using var folder = new TempFolder();
        var workspace = new Workspace(database, new FixedClock());
        using var store = workspace.Open(StoreAccess.Write);
        foreach (var (name, text) in returns)
            ReceiveFile.Import(workspace, store, folder.Write(name, text), new ReturnOptions());
    }
}
