namespace CrpvReporting.Import;

/// <summary>The stable codes of findings: what scripts and documentation refer to. Their words are in <see cref="Messages"/>.</summary>
public static class FindingCodes
{
    public const string UnreadableFile = "unreadable_file";
    public const string NoLine = "no_line";
    public const string MoreFindings = "more_findings";
    public const string SheetIgnored = "sheet_ignored";

    public const string MissingColumn = "missing_column";
    public const string DuplicateColumn = "duplicate_column";
    public const string UnknownColumn = "unknown_column";

    public const string CentreUnknown = "centre_unknown";
    public const string CentreContradiction = "centre_contradiction";
    public const string CentreNotExpected = "centre_not_expected";
    public const string OtherCentre = "other_centre";
    public const string YearUnknown = "year_unknown";
    public const string YearContradiction = "year_contradiction";
    public const string OtherYear = "other_year";

    public const string RequiredEmpty = "required_empty";
    public const string UnknownCode = "unknown_code";
    public const string CodeNotValid = "code_not_valid";
    public const string BadDate = "bad_date";
    public const string BadHalfDays = "bad_half_days";
    public const string BadCount = "bad_count";
    public const string BadYesNo = "bad_yes_no";
    public const string BadYear = "bad_year";
    public const string BadDistrict = "bad_district";
    public const string TextTooLong = "text_too_long";
    public const string ErrorValue = "error_value";

    public const string TitleRows = "title_rows";
    public const string HeaderOnRows = "header_on_rows";
    public const string HeaderRepeated = "header_repeated";
    public const string HelpRow = "help_row";
    public const string SectionTitle = "section_title";
    public const string Footnote = "footnote";
    public const string OutsideColumns = "outside_columns";
    public const string BelowTable = "below_table";
    public const string SideTable = "side_table";
    public const string HiddenSheet = "hidden_sheet";
    public const string HiddenColumn = "hidden_column";
    public const string HiddenRow = "hidden_row";
    public const string TextRepaired = "text_repaired";
    public const string MergedCells = "merged_cells";
    public const string TotalRow = "total_row";
    public const string StatisticRow = "statistic_row";
    public const string TotalMismatch = "total_mismatch";
    public const string RequiredNotReported = "required_not_reported";
    public const string SeveralCodes = "several_codes";
    public const string BadDuration = "bad_duration";
    public const string TurnedIntoDate = "turned_into_date";
    public const string Synonym = "synonym";
    public const string ListSeparator = "list_separator";
    public const string DistrictForm = "district_form";
    public const string NumberForm = "number_form";
    public const string DurationForm = "duration_form";
    public const string DateForm = "date_form";
    public const string YesNoForm = "yes_no_form";
    public const string NotReported = "not_reported";

    public const string DateOutsideYear = "date_outside_year";
    public const string EndBeforeStart = "end_before_start";
    public const string PublicsAboveParticipants = "publics_above_participants";

    public const string PersonalData = "personal_data";
    public const string ShiftedRow = "shifted_row";
    public const string UnsplitRow = "unsplit_row";
    public const string IncompleteLine = "incomplete_line";
    public const string TooManyHalfDays = "too_many_half_days";
    public const string SameLine = "same_line";
    public const string DurationMismatch = "duration_mismatch";
    public const string DistrictGeneration = "district_generation";
    public const string ThemeRepeated = "theme_repeated";

    public const string NoValue = "no_value";
    public const string ComputedIndicator = "computed_indicator";
    public const string SameIndicator = "same_indicator";
    public const string BadAmount = "bad_amount";

    public const string FarFromLastYear = "far_from_last_year";
    public const string EmptyMonth = "empty_month";
    public const string CopiedLines = "copied_lines";
    public const string OneSidedEvent = "one_sided_event";
    public const string NearIdenticalLines = "near_identical_lines";

    public const string HeaderSynonym = "header_synonym";
    public const string HeaderRemembered = "header_remembered";
    public const string HeaderTold = "header_told";
    public const string HeaderNearMiss = "header_near_miss";
    public const string UnnamedColumn = "unnamed_column";
}
