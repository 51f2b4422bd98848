namespace CrpvReporting.Web.Api;

/// <summary>What the document of the API says of parameters that several addresses have.</summary>
internal static class ApiWords
{
    public const string By = "One or two dimensions, parted by a comma: centre, month, mission, activity_type, theme, theme_group, mode, scale, dispositif, crisis, overseas, perimeter.";

    public const string Where = "A condition « dimension=value », such as theme=EDUCATION. Repeatable: on different dimensions all apply, on the same one any does.";

    public const string Focus = "Name of a slice of the balance; its dimensions stand for those that are not given, its conditions join the others.";

    public const string Compare = "Another year.";

    public const string Frozen = "Label of a frozen balance, instead of the balance as it is now.";

    public const string WithoutCentres = "Whether figures of a single centre, and of groups of fewer than three, are left out.";

    /// <summary>An empty parameter is as none.</summary>
    public static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
