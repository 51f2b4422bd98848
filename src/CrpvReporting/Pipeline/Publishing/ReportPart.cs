namespace CrpvReporting.Pipeline.Publishing;

/// <summary>A part of a report that can be written alone (<c>report --only</c>).</summary>
public enum ReportPart
{
    /// <summary>The page that leads to every file: written again with any part.</summary>
    Index,

    /// <summary>The Excel workbook.</summary>
    Workbook,

    /// <summary>The tables as text and CSV, the sentences.</summary>
    Tables,

    /// <summary>The pictures of the figures.</summary>
    Charts,

    /// <summary>The slides.</summary>
    Slides,

    /// <summary>The balance as a page to read.</summary>
    Page,

    /// <summary>What is sent to each centre.</summary>
    Centres,

    /// <summary>The open data.</summary>
    Data,

    /// <summary>The workbook as OpenDocument, by LibreOffice: only when asked.</summary>
    Ods,

    /// <summary>The workbook as PDF, by LibreOffice: only when asked.</summary>
    Pdf,
}
