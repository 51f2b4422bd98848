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
    long EventDay);
