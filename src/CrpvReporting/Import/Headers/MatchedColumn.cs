using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Headers;

/// <summary>A column whose header names a field.</summary>
/// <param name="Column">Column from 0.</param>
/// <param name="Header">The header, on one line.</param>
/// <param name="Field">The field.</param>
/// <param name="Step">How it was recognised.</param>
/// <param name="Since">For a remembered one, the year of the return that taught it.</param>
internal sealed record MatchedColumn(int Column, string Header, FieldDefinition Field, HeaderStep Step, int? Since = null);
