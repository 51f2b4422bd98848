using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Publishing;
using CrpvReporting.Report.Pages.Centres;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline.Uploads;

/// <summary>What is told to one centre of its own year, as a page and as a workbook.</summary>
public static class CentreDownloads
{
    /// <summary>What its page is made of.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public static CentreReturn? Read(Workspace workspace, YearBalance balance, CodeEntry centre)
    {
        using var store = workspace.Open(StoreAccess.Read);
        return LoadCentreReturns.Of(workspace, store, balance, centre);
    }

    /// <summary>Its workbook: its figures and lines, or the template as long as its activities are awaited.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public static void WriteWorkbook(Workspace workspace, CentreReturn own, Stream output)
    {
        using var store = workspace.Open(StoreAccess.Read);
        CentreFiles.WorkbookOf(workspace, own, store.FindCurrent(own.Centre, own.Year)).Write(output);
    }
}
