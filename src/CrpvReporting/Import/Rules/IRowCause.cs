using CrpvReporting.Import.Reading;

namespace CrpvReporting.Import.Rules;

/// <summary>One cause that several faults of a row may have.</summary>
internal interface IRowCause
{
    /// <summary>Says the cause in place of its consequences; false, and nothing is changed, when it is not the cause.</summary>
    /// <param name="row">A row of which at least <see cref="LineCheck.FewestFaults"/> cells are faulty.</param>
    /// <param name="faultyColumns">The columns of the faulty cells, from left to right.</param>
    bool Explains(SheetRow row, IReadOnlyList<int> faultyColumns);
}
