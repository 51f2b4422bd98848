namespace CrpvReporting.Schema;

/// <summary>
/// The columns of a yearly form (« fiche annuelle »): one row per indicator. Source: <c>Schema/yearly-form.schema.json</c>.
/// Which indicators it asks for is data: the rows of <c>Lists/indicators.csv</c> whose <c>calcul</c> is « fiche ».
/// </summary>
public sealed class YearlyFormSchema : ReturnSchema
{
    public const string Year = "annee";
    public const string Centre = "centre";
    public const string Indicator = "indicateur";
    public const string Value = "valeur";
    public const string Unit = "unite";
    public const string Remarks = "observations";

    private YearlyFormSchema(string json, CodeLists lists)
        : base(json, lists)
    {
    }

    /// <summary>The schema shipped with the program, over the shipped lists.</summary>
    public static YearlyFormSchema Shipped { get; } = Parse(EmbeddedData.Text("yearly-form.schema.json"), CodeLists.Shipped);

    /// <summary>The indicators that centres declare.</summary>
    public CodeList Indicators => this[Indicator].List!;

    /// <summary>An indicator may have no value; a form without their column has none at all.</summary>
    public override bool NeedsColumn(FieldDefinition field) => base.NeedsColumn(field) || field.Name == Value;

    public static YearlyFormSchema Parse(string json, CodeLists lists) => new(json, lists);

    /// <summary>The shipped columns over some lists.</summary>
    public static YearlyFormSchema Over(CodeLists lists) => lists == CodeLists.Shipped ? Shipped : Parse(EmbeddedData.Text("yearly-form.schema.json"), lists);
}
