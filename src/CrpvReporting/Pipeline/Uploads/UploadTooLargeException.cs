namespace CrpvReporting.Pipeline.Uploads;

/// <summary>A file that is larger than may be handed in. Nothing of it is kept.</summary>
public sealed class UploadTooLargeException() : Exception("The file is too large.");
