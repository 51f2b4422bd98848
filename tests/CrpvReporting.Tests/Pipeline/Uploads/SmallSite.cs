using System.Text;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Store;

namespace CrpvReporting.Tests.Pipeline.Uploads;

/// <summary>The state of a site in a folder of one test, without a server.</summary>
internal sealed class SmallSite : IDisposable
{
    private readonly SmallStore store = new();

    public SmallStore Store => store;

    public SiteWorkspace Site => new(store.Database, new FixedClock());

    /// <summary>Hands a return in for ARA and 2021, as its centre does.</summary>
    public Task<Upload> Take(string fileName, params ReturnLine[] lines) => TakeText(fileName, ReturnLine.Csv(lines));

    public Task<Upload> TakeText(string fileName, string text, bool asks = true) => TakeBytes(fileName, Encoding.UTF8.GetBytes(text), asks);

    public async Task<Upload> TakeBytes(string fileName, byte[] bytes, bool asks = true)
    {
        using var content = new MemoryStream(bytes);
        return await TakeUpload.Take(Site, content, new UploadRequest(fileName, null, "ARA", 2021) { AsksConfirmation = asks });
    }

    /// <summary>Works until nothing waits.</summary>
    public void Work()
    {
        while (WorkUploads.Next(Site) is { } id)
            WorkUploads.Work(Site, id);
    }

    /// <summary>Hands a return in and works.</summary>
    public async Task<ShownUpload> Send(string fileName, params ReturnLine[] lines)
    {
        var upload = await Take(fileName, lines);
        Work();
        return Show(upload.Id);
    }

    public ShownUpload Show(string id) => ShowUpload.Of(Site, ShowUpload.Find(Site, id)!);

    /// <summary>The versions of ARA's activities of 2021, in order, with their half-days.</summary>
    public IReadOnlyList<(int? Version, decimal HalfDays)> Versions() => !File.Exists(store.Database)
        ? []
        : store.Read(opened => opened.Submissions(2021).Where(submission => submission.Version is not null).Select(submission => (submission.Version, submission.HalfDays.Value)).ToList());

    /// <summary>The files that are kept.</summary>
    public string[] Kept() => Directory.Exists(Site.Originals) ? [.. Directory.GetFiles(Site.Originals).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)] : [];

    public void Dispose() => store.Dispose();
}
