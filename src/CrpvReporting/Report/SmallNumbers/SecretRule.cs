namespace CrpvReporting.Report.SmallNumbers;

/// <summary>Whether a number is secret for another reason than the number of its centres.</summary>
/// <param name="row">The first words of its row.</param>
/// <param name="column">Its column.</param>
/// <param name="centres">How many centres bring something to it.</param>
internal delegate bool SecretRule(string row, ReportColumn column, int centres);
