using CrpvReporting.Import.Cells;

namespace CrpvReporting.Import.Rules;

/// <summary>
/// A rule on the lines of one sheet, beyond what their cells are. It looks only at what could be read. Each sheet has its
/// own instance, so that a rule may remember lines.
/// </summary>
internal interface ILineRule
{
    void Check(LineDraft line, ReturnContext context);

    /// <summary>Says what only the last line makes sure.</summary>
    /// <param name="context">The return.</param>
    /// <param name="lines">Lines read.</param>
    void Finish(ReturnContext context, int lines)
    {
    }
}
