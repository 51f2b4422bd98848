using CrpvReporting.Domain;

namespace CrpvReporting.Import.Cells;

/// <summary>A line being read: what could be read of it so far. Used again for each line.</summary>
public sealed class LineDraft
{
    public int Row { get; private set; }

    /// <summary>Whether a cell of the line could not be read: what is missing here may be on the sheet.</summary>
    public bool HasFaults { get; set; }

    public string? ActionReference { get; set; }

    public DateOnly? Date { get; set; }

    public DateOnly? EndDate { get; set; }

    public string? Title { get; set; }

    public CodeEntry? Mission { get; set; }

    public CodeEntry? ActivityType { get; set; }

    public CodeEntry? Theme { get; set; }

    public IReadOnlyList<CodeEntry> SecondaryThemes { get; set; } = [];

    public CodeEntry? Mode { get; set; }

    public CodeEntry? Scale { get; set; }

    public string? Territory { get; set; }

    public IReadOnlyList<string> Districts { get; set; } = [];

    public IReadOnlyList<CodeEntry> Dispositifs { get; set; } = [];

    public bool HealthCrisis { get; set; }

    public CodeEntry? Perimeter { get; set; }

    public HalfDays? HalfDays { get; set; }

    public int? DurationMinutes { get; set; }

    public int? Participants { get; set; }

    public List<PublicCount> Publics { get; } = [];

    public IReadOnlyList<CodeEntry> CoOrganisers { get; set; } = [];

    public string? EventId { get; set; }

    public string? Place { get; set; }

    public string? Remarks { get; set; }

    /// <summary>Starts a new line.</summary>
    public void Start(int row)
    {
        Row = row;
        HasFaults = false;
        ActionReference = Title = Territory = EventId = Place = Remarks = null;
        Date = EndDate = null;
        Mission = ActivityType = Theme = Mode = Scale = Perimeter = null;
        SecondaryThemes = Dispositifs = CoOrganisers = [];
        Districts = [];
        HealthCrisis = false;
        HalfDays = null;
        DurationMinutes = Participants = null;
        Publics.Clear();
    }

    /// <summary>The line, once it is known to have no fault.</summary>
    /// <param name="defaultPerimeter">The perimeter of a line that names none.</param>
    public Activity ToActivity(CodeEntry defaultPerimeter) => new()
    {
        Row = Row,
        ActionReference = ActionReference,
        Date = Date!.Value,
        EndDate = EndDate,
        Title = Title!,
        Mission = Mission!,
        ActivityType = ActivityType!,
        Theme = Theme!,
        SecondaryThemes = SecondaryThemes,
        Mode = Mode!,
        Scale = Scale,
        Territory = Territory,
        Districts = Districts,
        Dispositifs = Dispositifs,
        HealthCrisis = HealthCrisis,
        Perimeter = Perimeter ?? defaultPerimeter,
        HalfDays = HalfDays!.Value,
        DurationMinutes = DurationMinutes,
        Participants = Participants,
        Publics = Publics.Count == 0 ? [] : Publics.ToArray(),
        CoOrganisers = CoOrganisers,
        EventId = EventId,
        Place = Place,
        Remarks = Remarks,
    };
}
