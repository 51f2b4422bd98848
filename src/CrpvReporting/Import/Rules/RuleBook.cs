namespace CrpvReporting.Import.Rules;

/// <summary>The rules, in the order in which a person would check them. A new rule is a new file and a line here.</summary>
internal static class RuleBook
{
    public static IReadOnlyList<ILineRule> LineRules { get; } =
    [
        new DateInsideYear(),
        new EndNotBeforeStart(),
        new PublicsWithinParticipants(),
    ];
}
