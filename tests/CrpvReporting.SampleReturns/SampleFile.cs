namespace CrpvReporting.SampleReturns;

/// <summary>One file of the sample set; the path is relative to <c>samples/</c> and uses « / ».</summary>
public sealed record SampleFile(string RelativePath, byte[] Content);
