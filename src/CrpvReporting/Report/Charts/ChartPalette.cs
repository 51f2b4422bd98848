using System.Text.RegularExpressions;
using CrpvReporting.Report.Text;
using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>
/// The colours of a chart: a series has the one of its rank, so that an entity keeps its colour from figure to figure. Each passes 3:1
/// on the paper and beside the next one.
/// </summary>
public sealed partial class ChartPalette
{
    /// <summary>What WCAG 2.1 asks of shapes.</summary>
    public const double LeastContrast = 3;

    private const int MostColors = 4;

    /// <summary>Part of the first colour in each shade: none so close to the middle that neither white nor dark words are at ease on it.</summary>
    private static readonly double[] Tints = [0.08, 0.2, 0.34, 0.5, 0.74, 1];

    private ChartPalette(string name, params IReadOnlyList<string> colors)
    {
        Name = name;
        Colors = colors;
        Shades = [.. Tints.Select(part => Tint(colors[0], part))];
    }

    /// <summary>Four colours that also pass 3:1 for every colour vision tested.</summary>
    public static ChartPalette Default { get; } = new("couleurs", "#114069", "#279c92", "#661240", "#e36322");

    /// <summary>Greys, for a print in black and white.</summary>
    public static ChartPalette Grey { get; } = new("gris", "#262626", "#8c8c8c", "#404040", "#949494");

    /// <summary>The palettes that have a name.</summary>
    public static IReadOnlyList<ChartPalette> Named { get; } = [Default, Grey];

    /// <summary>« couleurs », « gris », or the colours of one that has no name.</summary>
    public string Name { get; }

    /// <summary>As <c>#rrggbb</c>, in the order of the series.</summary>
    public IReadOnlyList<string> Colors { get; }

    /// <summary>One hue, from light to dark: small numbers to large ones.</summary>
    internal IReadOnlyList<string> Shades { get; }

    /// <summary>A palette by its name, or from one to four colours « #rrggbb » parted by commas; null when it cannot be used.</summary>
    /// <param name="text">What is asked for.</param>
    /// <param name="fault">Why it cannot be used, in a French sentence; empty when it can.</param>
    public static ChartPalette? Parse(string text, out string fault)
    {
        fault = "";
        if (Named.FirstOrDefault(palette => string.Equals(palette.Name, text.Trim(), StringComparison.OrdinalIgnoreCase)) is { } named)
            return named;
        var colors = text.Split(',', StringSplitOptions.TrimEntries).Select(color => color.ToLowerInvariant()).ToList();
        fault = FaultOf(text, colors);
        return fault.Length > 0 ? null : new ChartPalette(string.Join(',', colors), colors);
    }

    /// <summary>Why a figure cannot be drawn with these colours, in a French sentence; null when it can.</summary>
    public string? FaultFor(Figure figure) =>
        FigureCheck.ColorsOf(figure) is var needed && needed > Colors.Count ? PaletteText.TooFew(figure.Name, needed, Colors.Count) : null;

    internal string Of(int rank) => Colors[rank];

    /// <summary>The shade of a value between zero and the largest one.</summary>
    internal string ShadeOf(decimal value, decimal largest) =>
        Shades[largest <= 0 ? 0 : Math.Clamp((int)(value / largest * Shades.Count), 0, Shades.Count - 1)];

    private static string FaultOf(string text, List<string> colors)
    {
        if (colors.Find(color => !Color().IsMatch(color)) is { } wrong)
            return PaletteText.Unknown(wrong.Length == 0 ? text : wrong, Named.Select(palette => palette.Name));
        if (colors.Count > MostColors)
            return PaletteText.TooMany(colors.Count, MostColors);
        foreach (var color in colors)
            if (Contrast.Between(color, ChartStyles.Paper) is var contrast and < LeastContrast)
                return PaletteText.TooPale(color, contrast);
        foreach (var (one, next) in colors.Zip(colors.Skip(1)))
            if (Contrast.Between(one, next) is var contrast and < LeastContrast)
                return PaletteText.TooClose(one, next, contrast);
        return "";
    }

    /// <summary>White with a part of a colour in it.</summary>
    private static string Tint(string color, double part)
    {
        var full = SKColor.Parse(color);
        byte Mixed(byte channel) => (byte)Math.Round(255 - ((255 - channel) * part), MidpointRounding.AwayFromZero);
        return $"#{Mixed(full.Red):x2}{Mixed(full.Green):x2}{Mixed(full.Blue):x2}";
    }

    [GeneratedRegex("^#[0-9a-f]{6}$", RegexOptions.None, 1000)]
    private static partial Regex Color();
}
