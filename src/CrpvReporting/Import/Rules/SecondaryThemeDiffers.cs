using CrpvReporting.Import.Cells;

namespace CrpvReporting.Import.Rules;

/// <summary>A secondary theme is another one than the main theme, which already carries the totals.</summary>
internal sealed class SecondaryThemeDiffers : ILineRule
{
    public void Check(LineDraft line, ReturnContext context)
    {
        if (line.Theme is { } theme && line.SecondaryThemes.Count > 0 && line.SecondaryThemes.Contains(theme))
            context.Log.Add(Messages.ThemeRepeated(context.At(line.Row, FieldNames.SecondaryThemes), theme));
    }
}
