namespace CrpvReporting.Schema;

/// <summary>
/// The sheets of the input template and of annotated workbooks: written by Report, recognised by Import. A sheet that is not of activities carries
/// its title in A1, and is known by it: sheets get renamed and moved, a protected title stays.
/// </summary>
public static class TemplateSheets
{
    /// <summary>The sheet that a centre fills in.</summary>
    public const string Activities = "Activités";

    /// <summary>The sheet of the yearly form; left blank, it is no return.</summary>
    public const string YearlyForm = "Fiche annuelle";

    public const string Notice = "Notice";

    /// <summary>What cell A1 of the notice says.</summary>
    public const string NoticeTitle = "Notice de la remontée d'activité";

    public const string Lists = "Listes";

    /// <summary>What cell A1 of the lists says.</summary>
    public const string ListsTitle = "Listes de la remontée d'activité";

    /// <summary>The sheet that lists what a centre has to correct, first of an annotated workbook.</summary>
    public const string Corrections = "À corriger";

    /// <summary>What cell A1 of that sheet says.</summary>
    public const string CorrectionsTitle = "À corriger dans la remontée d'activité";

    /// <summary>Whether a sheet whose first cell holds this text was made by us and holds no activity.</summary>
    public static bool IsOwnTitle(ReadOnlySpan<char> firstCell) => firstCell is NoticeTitle or ListsTitle or CorrectionsTitle;
}
