namespace CrpvReporting.Report.Tables;

/// <summary>The columns that several tables share, so that a figure has one name everywhere.</summary>
internal static class TableColumns
{
    private static readonly (string, string) InHalfDays = ("demi-journée", "demi-journées");

    public static ReportColumn HalfDays { get; } = new("half_days", "Demi-journées", ColumnKind.Number, 1) { ShortTitle = "Demi-j.", Counts = InHalfDays, Note = NoteSubject.HalfDay };

    public static ReportColumn Share { get; } = new("half_days_share", "Part des demi-journées (%)", ColumnKind.Share, 1) { ShortTitle = "Part", ShareOf = "half_days" };

    public static ReportColumn Activities { get; } = new("activities", "Activités (lignes)", ColumnKind.Number) { ShortTitle = "Activités", Note = NoteSubject.Activities };

    public static ReportColumn Participants { get; } = new("participants", "Participations déclarées", ColumnKind.Number) { ShortTitle = "Particip.", Note = NoteSubject.Participants };

    public static ReportColumn Centres { get; } = new("centres", "Centres", ColumnKind.Number);
}
