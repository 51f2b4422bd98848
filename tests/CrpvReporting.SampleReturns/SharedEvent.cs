namespace CrpvReporting.SampleReturns;

/// <summary>An event held by several centres: the same reference, date and title in each of their returns.</summary>
internal sealed record SharedEvent(string Reference, IReadOnlyList<string> Centres, string Subject, int Participants);
