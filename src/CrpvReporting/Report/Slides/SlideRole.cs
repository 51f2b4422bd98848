namespace CrpvReporting.Report.Slides;

/// <summary>What a slide shows, hence which layout of a template it takes.</summary>
internal enum SlideRole
{
    /// <summary>The first slide: the sentence of the year, large.</summary>
    Title,

    /// <summary>A message and its chart.</summary>
    Chart,

    /// <summary>A message and its table.</summary>
    Table,

    /// <summary>A message and a few sentences.</summary>
    Text,
}
