using CrpvReporting.Import.Cells;

namespace CrpvReporting.Import.Rules;

/// <summary>A rule on one line, beyond what its cells are. It looks only at what could be read.</summary>
internal interface ILineRule
{
    void Check(LineDraft line, ReturnContext context);
}
