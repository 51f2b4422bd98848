using System.Buffers.Binary;

namespace CrpvReporting.Import.Reading;

/// <summary>
/// The error values of a sheet of an old workbook (#N/A…), by row and column from 0. ExcelDataReader gives such a cell as
/// an empty one, which would turn a broken formula into « not reported ».
/// </summary>
internal static class XlsErrors
{
    private const ushort BoundSheet = 0x0085;
    private const ushort Encrypted = 0x002F;
    private const ushort Start = 0x0809;
    private const ushort End = 0x000A;
    private const ushort Formula = 0x0006;
    private const ushort BooleanOrError = 0x0205;

    public static Dictionary<(int Row, int Column), string> Of(byte[] records, int sheet)
    {
        var errors = new Dictionary<(int Row, int Column), string>();
        var at = PositionOf(records, sheet) ?? records.Length;
        for (var depth = 0; Next(records, ref at, out var id, out var data);)
        {
            depth += id == Start ? 1 : id == End ? -1 : 0;
            if (depth <= 0)
                break;
            var code = id switch
            {
                BooleanOrError when data.Length >= 8 && data[7] == 1 => data[6],
                Formula when data.Length >= 14 && data[6] == 2 && data[12] == 0xFF && data[13] == 0xFF => data[8],
                _ => -1,
            };

            // What stands in the charts embedded in the sheet is no cell of it.
            if (code >= 0 && depth == 1)
                errors[(U16(data, 0), U16(data, 2))] = Text(code);
        }

        return errors;
    }

    /// <summary>Where the records of a worksheet begin; null when the workbook does not say it, or says it encrypted.</summary>
    private static int? PositionOf(byte[] records, int sheet)
    {
        var at = 0;
        while (Next(records, ref at, out var id, out var data) && id is not (End or Encrypted))
            if (id == BoundSheet && data.Length >= 6 && data[5] == 0 && sheet-- == 0)
                return BinaryPrimitives.ReadUInt32LittleEndian(data) is var position && position < records.Length ? (int)position : null;
        return null;
    }

    private static bool Next(byte[] records, ref int at, out ushort id, out ReadOnlySpan<byte> data)
    {
        id = 0;
        data = default;
        if (at + 4 > records.Length)
            return false;
        id = U16(records, at);
        var length = U16(records, at + 2);
        if (at + 4 + length > records.Length)
            return false;
        data = records.AsSpan(at + 4, length);
        at += 4 + length;
        return true;
    }

    private static string Text(int code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    };

    private static ushort U16(ReadOnlySpan<byte> content, int at) => BinaryPrimitives.ReadUInt16LittleEndian(content[at..]);
}
