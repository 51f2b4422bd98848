using CrpvReporting.Domain;

namespace CrpvReporting.Import.Forms;

/// <summary>A row of a form being read: what could be read of it so far. Used again for each row.</summary>
internal sealed class FormDraft
{
    public CodeEntry? Indicator { get; set; }

    public decimal? Value { get; set; }

    public string? Remarks { get; set; }

    public void Start()
    {
        Indicator = null;
        Value = null;
        Remarks = null;
    }
}
