namespace CrpvReporting.Import.Rules;

/// <summary>The rules, in the order in which a person would check them. A new rule is a new file and a line here.</summary>
internal static class RuleBook
{
    /// <summary>What may explain several faults of a row at once, most certain first.</summary>
    public static IReadOnlyList<IRowCause> RowCauses(ReturnContext context) =>
    [
        new UnsplitRow(context),
        new IncompleteLine(context),
        new ShiftedRow(context),
    ];

    /// <summary>The rules on the lines of a sheet.</summary>
    public static IReadOnlyList<ILineRule> LineRules() =>
    [
        new DateInsideYear(),
        new EndNotBeforeStart(),
        new SameLine(),
        new HalfDaysWithinDays(),
        new PublicsWithinParticipants(),
        new DurationFitsHalfDays(),
        new DistrictOfItsYear(),
        new SecondaryThemeDiffers(),
    ];
}
