using Microsoft.OpenApi;
using static CrpvReporting.Web.Api.Shape;

namespace CrpvReporting.Web.Api;

/// <summary>What the API answers, as schemas: the contract of the command line's JSON, and what the site adds. Tests hold every answer to them.</summary>
internal static class ApiSchemas
{
    public static IOpenApiSchema File => new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };

    /// <summary>The schemas by name.</summary>
    public static IEnumerable<(string Name, IOpenApiSchema Schema)> All =>
    [
        ("Problem", Object(
            ("type?", Text), ("title", Text), ("status", Whole), ("detail", Text), ("parameter?", Text), ("traceId?", Text))),
        ("Years", Object(("years", List(Object(("year", Whole), ("frozen", List(Frozen))))))),
        ("Status", Object(("year", Whole), ("coverage", Object(("counted", Whole), ("expected", Whole), ("missing", Codes))), ("centres", List(Centre)), ("to_confirm", Whole))),
        ("Balance", Object(
            ("year", Whole), ("by", List(Text)), ("where", Where), ("coverage", Coverage), ("rows", List(BalanceRow)), ("total", Total),
            ("compare?", Object(("year", Whole), ("by", List(Text)), ("where", Where), ("coverage", Coverage), ("rows", List(BalanceRow)), ("total", Total))),
            ("bridge?", OrNull(Bridge)),
            ("constant_field?", Object(("centres", Codes), ("now", ConstantSide), ("compare", ConstantSide))))),
        ("Series", Object(
            ("year", Whole), ("by", List(Text)), ("where", Where), ("years", List(Object(("year", Whole), ("coverage", Coverage)))), ("rows", List(SeriesRow)), ("total", SeriesRow),
            ("breaks", List(Object(("year", Whole), ("reason", Text)))))),
        ("Explanation", Object(
        [
            .. Explained,
            ("compare?", Object(Explained)), ("difference?", OrNull(Number)),
            ("constant_field?", Object(("centres", Codes), ("value", Number), ("value_compared", Number), ("difference", Number))),
        ])),
        ("IndicatorValues", Object(("year", Whole), ("indicators", List(Object(("indicator", Text), ("value", OrNull(Number)), ("unit", Text), ("centres", Codes)))))),
        ("IndicatorDictionary", List(Object(
            ("indicator", Text), ("label", Text), ("unit", Text), ("definition", Text), ("formula", Text), ("scope", Text), ("decimals", Whole), ("since", OrNull(Whole)),
            ("breaks", List(Object(("year", Whole), ("reason", Text))))))),
        ("TableList", Object(("year", Whole), ("tables", List(Object(("name", Text), ("title", Text), ("rows", Whole)))))),
        ("Table", Object([("year", Whole), .. Table])),
        ("FigureList", Object(("year", Whole), ("figures", List(Object([.. FigureWords, ("files", List(Text))]))))),
        ("Figure", Object([("year", Whole), .. FigureWords, ("table", Object(Table))])),
        ("Exports", Object(("year", Whole), ("files", List(Text)))),
        ("UploadList", Object(("uploads", List(Object(UploadMembers))), ("errors?", List(Text)))),
        ("Upload", Object([.. UploadMembers, ("ahead", Whole), ("replaces", OrNull(Text)), ("receipts", List(Receipt))])),
        ("ListNames", Object(("lists", List(Object(("name", Text), ("entries", Whole)))))),
        ("List", Object(("name", Text), ("entries", List(Object(
            ("code", Text), ("label", Text), ("valid_from", OrNull(Whole)), ("valid_to", OrNull(Whole)), ("synonyms", List(Text)), ("attributes", Map(Text))))))),
    ];

    private static OpenApiSchema Codes => List(Text);

    private static OpenApiSchema Where => Map(new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Boolean | JsonSchemaType.Null | JsonSchemaType.Array });

    private static OpenApiSchema Frozen => Object(
        ("year", Whole), ("label", Text), ("frozen_at", Text), ("sha256", Text), ("program_version", Text), ("schema_version", Text),
        ("accepted", List(Object(("name", Text), ("message", Text), ("reason", Text)))), ("superseded_by", OrNull(Text)));

    private static OpenApiSchema Centre => Object(
        ("centre", Text), ("label", Text), ("status", Received), ("version", OrNull(Whole)), ("received_at", OrNull(Text)), ("file", OrNull(Text)), ("rows", OrNull(Whole)),
        ("half_days", OrNull(Number)), ("refused_at", OrNull(Text)), ("refused_file", OrNull(Text)), ("errors", OrNull(Whole)), ("reasons", List(Text)), ("yearly_form", Received),
        ("yearly_form_version", OrNull(Whole)), ("yearly_form_file", OrNull(Text)), ("yearly_form_reasons", List(Text)), ("to_confirm", Whole));

    private static OpenApiSchema Received => One("received", "refused", "missing");

    private static OpenApiSchema Coverage => Object(
        ("counted", Whole), ("expected", Whole), ("missing", Codes), ("partial", List(Object(("centre", Text), ("empty_months", List(Whole))))), ("counted_share_last_year", OrNull(Number)));

    private static OpenApiSchema BalanceRow => Row(("half_days", Number), ("activities", Whole), ("participants", OrNull(Whole)), ("centres", Whole));

    private static OpenApiSchema Total => Object(("half_days", Number), ("half_days_net", Number), ("activities", Whole), ("participants", OrNull(Whole)), ("centres", Whole));

    private static OpenApiSchema Bridge => Object(
        ("before", Number), ("same_centres", Number), ("newly_present", Number), ("absent", Number), ("recoding", Number), ("after", Number),
        ("centres", Object(("same_centres", Codes), ("newly_present", Codes), ("absent", Codes))));

    private static OpenApiSchema ConstantSide => Object(("rows", List(BalanceRow)), ("total", Total));

    private static OpenApiSchema SeriesRow => Row(("half_days", Numbers), ("index?", Numbers), ("rate?", Numbers), ("mean_annual_rate?", OrNull(Number)));

    private static OpenApiSchema Numbers => List(OrNull(Number));

    private static (string Name, IOpenApiSchema Schema)[] Explained =>
    [
        ("year", Whole), ("where", Where), ("total", Total),
        ("rows", List(Object(
            ("file", Text), ("sheet", OrNull(Text)), ("row", Whole), ("centre", Text), ("date", OrNull(Text)), ("title", OrNull(Text)), ("half_days", OrNull(Number)),
            ("participants", OrNull(Whole)), ("reference?", OrNull(Text)), ("contribution?", Number)))),
        ("indicator", Text), ("share", Flag), ("value", OrNull(Number)),
        ("arithmetic", List(Object(("operator", Text), ("label", Text), ("value", OrNull(Number))))),
        ("events", List(Object(("event", Text), ("date", OrNull(Text)), ("centre", Text), ("half_days", Number), ("counted", Number)))),
    ];

    private static (string Name, IOpenApiSchema Schema)[] Table =>
    [
        ("name", Text), ("title", Text), ("description", Text),
        ("columns", List(Object(("key", Text), ("title", Text), ("kind", One("text", "number", "share", "date")), ("decimals", Whole)))),
        ("rows", List(TableRow)), ("total", OrNull(TableRow)), ("notes", List(Text)), ("reading", OrNull(Text)), ("source", Text),
    ];

    private static OpenApiSchema TableRow => Object(
        ("values", Map(new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Number | JsonSchemaType.Null })),
        ("markers", Map(One("not_reported", "not_applicable", "confidential"))));

    private static (string Name, IOpenApiSchema Schema)[] FigureWords =>
        [("name", Text), ("title", Text), ("subtitle", Text), ("reading", Text), ("scope", Text), ("source", Text), ("text_alternative", Text)];

    private static (string Name, IOpenApiSchema Schema)[] UploadMembers =>
    [
        ("id", Text), ("url", Text), ("received_at", Text), ("file", Text), ("bytes", Whole), ("sha256", Text), ("centre", OrNull(Text)), ("year", OrNull(Whole)),
        ("state", One("received", "to_confirm", "confirmed", "done", "withdrawn", "failed")),
        ("outcome", OrNull(Text)),
    ];

    private static OpenApiSchema Receipt => Object(
        ("file", Text), ("sheet", OrNull(Text)), ("centre", OrNull(Text)), ("year", OrNull(Whole)), ("status", One("accepted", "accepted_with_warnings", "refused", "unchanged")),
        ("version", OrNull(Whole)), ("rows", Whole), ("half_days", Number), ("findings", List(Finding)),
        ("change?", Object(
            ("lines_added", Whole), ("lines_changed", Whole), ("lines_removed", Whole), ("lines_unchanged", Whole), ("half_days_before", Number), ("half_days_after", Number),
            ("participants_before", OrNull(Whole)), ("participants_after", OrNull(Whole)))),
        ("kind", One("activities", "yearly_form")),
        ("form_change?", List(Object(("indicator", Text), ("before", OrNull(Number)), ("after", OrNull(Number))))));

    private static OpenApiSchema Finding => Object(
        ("code", Text), ("severity", One("error", "warning", "note")), ("sheet", OrNull(Text)), ("row", OrNull(Whole)), ("column", OrNull(Text)), ("field", OrNull(Text)),
        ("value", OrNull(Text)), ("message", Text), ("expected", OrNull(Text)));
}
