using CrpvReporting.Domain;

namespace CrpvReporting.Web.Uploads;

/// <summary>What came of one sending: the files received, and why others were not.</summary>
internal sealed record ReceivedFiles
{
    public List<Upload> Uploads { get; } = [];

    /// <summary>What is said of files that were not received, a sentence each.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>How many files came, received or not.</summary>
    public int Count { get; set; }

    public bool IsTooLarge { get; private set; }

    /// <summary>Whether the script of the page sent them, which goes to the next page itself.</summary>
    public bool IsFromScript { get; init; }

    /// <summary>Whether the form is not one of the site: nothing was kept.</summary>
    public bool IsForged { get; init; }

    public ReceivedFiles With(string error, bool isTooLarge = false)
    {
        Errors.Add(error);
        IsTooLarge |= isTooLarge;
        return this;
    }
}
