using CrpvReporting.Domain;

namespace CrpvReporting.Store;

/// <summary>What makes two lines fall into the same cell: identifiers, 0 where a line says nothing or where it is not asked.</summary>
internal readonly record struct CellKey(
    long Centre,
    long Perimeter,
    long Month,
    long Mission,
    long ActivityType,
    long Theme,
    long Mode,
    long Scale,
    long DispositifSet,
    long HealthCrisis,
    long Event,
    long EventDay)
{
    /// <summary>The cell of the lines that have this key.</summary>
    public BalanceCell ToCell(Measures measures, CodeIds codes, CodeSetReader sets)
    {
        CodeEntry? Entry(long id) => id == 0 ? null : codes.Entry(id);
        return new BalanceCell
        {
            Centre = codes.Entry(Centre),
            Perimeter = codes.Entry(Perimeter),
            Month = (int)Month,
            Mission = Entry(Mission),
            ActivityType = Entry(ActivityType),
            Theme = Entry(Theme),
            Mode = Entry(Mode),
            Scale = Entry(Scale),
            Dispositifs = sets.Entries(DispositifSet == 0 ? null : DispositifSet),
            HealthCrisis = HealthCrisis == 1,
            Event = Event == 0 ? null : new SharedEvent(Event, (int)EventDay),
            Measures = measures,
        };
    }
}
