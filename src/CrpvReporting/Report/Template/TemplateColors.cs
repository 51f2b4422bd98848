namespace CrpvReporting.Report.Template;

/// <summary>The colours of the template. None carries a meaning alone: what is required is also said in words.</summary>
internal static class TemplateColors
{
    public const string Ink = "12436D";
    public const string White = "FFFFFF";
    public const string Muted = "57606A";

    public const string RequiredHeader = Ink;
    public const string OptionalHeader = "DCE6F0";
    public const string PublicHeader = "D5ECE9";

    public const string RequiredInput = "FFF8E1";
    public const string OptionalInput = "F6F9FC";
    public const string PublicInput = "F2FAF8";
}
