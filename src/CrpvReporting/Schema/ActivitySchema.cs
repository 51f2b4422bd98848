namespace CrpvReporting.Schema;

/// <summary>The columns of a return of activities. Source: <c>Schema/activity.schema.json</c>.</summary>
public sealed class ActivitySchema : ReturnSchema
{
    private ActivitySchema(string json, CodeLists lists)
        : base(json, lists)
    {
    }

    /// <summary>The schema shipped with the program, over the shipped lists.</summary>
    public static ActivitySchema Shipped { get; } = Parse(EmbeddedData.Text("activity.schema.json"), CodeLists.Shipped);

    /// <summary>The shipped columns over some lists.</summary>
    public static ActivitySchema Over(CodeLists lists) => lists == CodeLists.Shipped ? Shipped : Parse(EmbeddedData.Text("activity.schema.json"), lists);

    public static ActivitySchema Parse(string json, CodeLists lists) => new(json, lists);
}
