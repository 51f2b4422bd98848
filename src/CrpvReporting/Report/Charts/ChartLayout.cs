namespace CrpvReporting.Report.Charts;

/// <summary>Lays a whole chart out: title, subtitle, plot, notes, from top to bottom.</summary>
internal static class ChartLayout
{
    private const float Margin = 24;
    private const float BareMargin = 8;

    /// <summary>A title shrinks down to this size rather than take a third line.</summary>
    private const float SmallestTitle = 17;

    public static ChartPicture Of(Figure figure, ChartOptions options)
    {
        FigureCheck.Check(figure, options.Palette);
        var margin = options.WithTitle ? Margin : BareMargin;
        var width = Math.Max(options.Width, (int)MathF.Ceiling(LeastWidth(figure) + (2 * margin)));
        var room = width - (2 * margin);
        var texts = new List<ChartText>();
        var y = margin;
        if (options.WithTitle)
        {
            var style = TitleStyle(figure.Title, room);
            Add(TextWrap.Balance(figure.Title, style, room), style);
            y += 4;
            Add(TextWrap.Fill(figure.Subtitle, ChartStyles.Subtitle, room), ChartStyles.Subtitle);
            y += 16;
        }

        var body = BodyOf(figure, new ChartFrame(margin, y, room, options.Palette));
        texts.AddRange(body.Texts);
        y = body.Bottom;
        if (options.WithTitle)
        {
            y += 16;
            foreach (var note in (string[])[figure.Reading, figure.Scope, figure.Source])
            {
                if (note.Length > 0) Add(TextWrap.Fill(note, ChartStyles.Note, room), ChartStyles.Note);
            }
        }

        return new(width, (int)MathF.Ceiling(y + margin), body.Plot, body.Boxes, texts);

        void Add(IReadOnlyList<string> lines, TextStyle style)
        {
            texts.AddRange(TextBlock.Below(y, lines, margin, TextAnchor.Start, style));
            y += TextBlock.Height(lines.Count, style);
        }
    }

    private static float LeastWidth(Figure figure) => figure.Form switch
    {
        FigureForm.Bars => BarsLayout.LeastWidth(figure),
        FigureForm.Shares => SharesLayout.LeastWidth(figure),
        FigureForm.Months => MonthsLayout.LeastWidth(figure),
        FigureForm.Years => ColumnsLayout.LeastWidth(figure),
        FigureForm.Lollipop => LollipopLayout.LeastWidth(figure),
        FigureForm.Slope => SlopeLayout.LeastWidth(figure),
        FigureForm.Heat => HeatLayout.LeastWidth(figure),
        FigureForm.Tiles => TilesLayout.LeastWidth(figure),
        _ => throw new ArgumentOutOfRangeException(nameof(figure), figure.Form, null),
    };

    private static ChartBody BodyOf(Figure figure, ChartFrame frame) => figure.Form switch
    {
        FigureForm.Bars => BarsLayout.Of(figure, frame),
        FigureForm.Shares => SharesLayout.Of(figure, frame),
        FigureForm.Months => MonthsLayout.Of(figure, frame),
        FigureForm.Years => ColumnsLayout.Of(figure, frame),
        FigureForm.Lollipop => LollipopLayout.Of(figure, frame),
        FigureForm.Slope => SlopeLayout.Of(figure, frame),
        FigureForm.Heat => HeatLayout.Of(figure, frame),
        FigureForm.Tiles => TilesLayout.Of(figure, frame),
        _ => throw new ArgumentOutOfRangeException(nameof(figure), figure.Form, null),
    };

    private static TextStyle TitleStyle(string title, float room)
    {
        var style = ChartStyles.Title;
        while (style.Size > SmallestTitle && TextWrap.Fill(title, style, room).Count > 2) style = style with { Size = style.Size - 1 };
        return style;
    }
}
