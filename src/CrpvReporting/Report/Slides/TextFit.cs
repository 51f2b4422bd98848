using CrpvReporting.Report.Charts;

namespace CrpvReporting.Report.Slides;

/// <summary>
/// The size at which words fit their box. PowerPoint shrinks a text only once someone edits it, so the size is chosen beforehand; measured
/// with the font of the charts, which is wider than what slides are usually written in.
/// </summary>
internal static class TextFit
{
    /// <summary>From one line to the next, as a part of the size.</summary>
    private const double Spacing = 1.2;

    /// <summary>What a box keeps free on the left and right, and above and below: the default of the format, in points.</summary>
    public const double SideInset = 7.2;
    public const double EndInset = 3.6;

    /// <summary>The largest size at which paragraphs fit, at most one and at least another, in points.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="box">Where they stand.</param>
    /// <param name="most">Size wanted.</param>
    /// <param name="least">Smallest size: nothing is written smaller, even if it does not fit.</param>
    /// <param name="isBold">Whether the words are bold.</param>
    /// <param name="between">Space after a paragraph, as a part of the size.</param>
    public static int SizeOf(IReadOnlyList<string> paragraphs, Box box, int most, int least, bool isBold = false, double between = 0)
    {
        for (var size = most; size > least; size--)
        {
            if (Fits(paragraphs, box, size, isBold, between))
                return size;
        }

        return least;
    }

    public static bool Fits(IReadOnlyList<string> paragraphs, Box box, int points, bool isBold = false, double between = 0)
    {
        var style = new TextStyle(points, isBold ? FontWeight.SemiBold : FontWeight.Regular, ChartStyles.Ink);
        var room = (float)(box.WidthInPoints - (2 * SideInset));
        var lines = paragraphs.Select(paragraph => TextWrap.Fill(paragraph, style, room)).ToList();
        return lines.SelectMany(line => line).All(line => ChartFont.Room(line, style) <= room)
            && ((lines.Sum(line => line.Count) * Spacing) + (paragraphs.Count * between)) * points <= box.HeightInPoints - (2 * EndInset);
    }
}
