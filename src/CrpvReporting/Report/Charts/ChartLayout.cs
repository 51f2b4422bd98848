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
        FigureCheck.Check(figure);
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

        var body = BodyOf(figure, margin, y, room);
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

        return new(width, (int)MathF.Ceiling(y + margin), body.Plot, body.Keys, texts);

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
        _ => ColumnsLayout.LeastWidth(figure),
    };

    private static ChartBody BodyOf(Figure figure, float left, float top, float width) => figure.Form switch
    {
        FigureForm.Bars => BarsLayout.Of(figure, left, top, width),
        FigureForm.Shares => SharesLayout.Of(figure, left, top, width),
        _ => ColumnsLayout.Of(figure, left, top, width),
    };

    private static TextStyle TitleStyle(string title, float room)
    {
        var style = ChartStyles.Title;
        while (style.Size > SmallestTitle && TextWrap.Fill(title, style, room).Count > 2) style = style with { Size = style.Size - 1 };
        return style;
    }
}
