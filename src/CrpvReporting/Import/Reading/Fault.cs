using System.Xml;

namespace CrpvReporting.Import.Reading;

/// <summary>Tells the faults of a file, whatever the library that met them, from those of the program.</summary>
internal static class Fault
{
    /// <summary>What the readers of zip archives and XML throw on bytes that contradict themselves.</summary>
    public static bool IsOfTheFile(Exception exception) =>
        exception is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException or ArgumentException or FormatException or OverflowException;

    public static UnreadableFileException Damaged(string detail, Exception? inner = null) =>
        new(UnreadableReason.Damaged, detail, inner);
}
