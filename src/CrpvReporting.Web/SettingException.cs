namespace CrpvReporting.Web;

/// <summary>A setting that cannot be used, said in one French line.</summary>
public sealed class SettingException(string message) : Exception(message);
