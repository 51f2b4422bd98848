namespace CrpvReporting.Cli;

/// <summary>Why a file or folder could not be read or written, in French: the runtime's own messages are English.</summary>
internal static class FileFailure
{
    /// <summary>The error number of a full disk, on Unix and on Windows.</summary>
    private static readonly int[] DiskFull = [28, unchecked((int)0x80070070)];

    public static string Explain(Exception exception) => $"Lecture ou écriture impossible : {Reason(exception)}.";

    public static string Reason(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "vous n'avez pas le droit d'y écrire, ou c'est un dossier",
        DirectoryNotFoundException or FileNotFoundException => "ce dossier ne peut pas être créé",
        PathTooLongException => "le chemin est trop long",
        IOException { HResult: var code } when DiskFull.Contains(code) => "le disque est plein",
        _ => "vérifiez que le dossier existe, qu'aucun de ses fichiers n'est ouvert ailleurs et que vous pouvez y écrire",
    };
}
