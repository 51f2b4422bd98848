using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace CrpvReporting.Aggregate.Changes;

/// <summary>
/// Sixty-four bits that tell apart what was added, piece by piece. Each piece adds its length too, so that « ab », « c »
/// is not « a », « bc ».
/// </summary>
/// <remarks>
/// Multiplied into 128 bits and folded, eight bytes at a time: a fifth of the time of a SHA-256 on pieces this short.
/// Nothing is stored, and nobody gains by making two lines alike, so it need not resist an attacker.
/// </remarks>
internal struct Digest
{
    private const ulong Seed = 0x9E37_79B9_7F4A_7C15;
    private const ulong Factor = 0xD6E8_FEB8_6659_FD93;
    private ulong state;

    public readonly ulong Value => Fold(state ^ Seed, Factor);

    public void Add(long number) => state = Fold(state ^ (ulong)number ^ Seed, Factor) + (ulong)number;

    public void Add(long? number)
    {
        Add(number.HasValue ? 1 : 0L);
        if (number is { } given)
            Add(given);
    }

    public void Add(string? text)
    {
        Add(text?.Length);
        var bytes = MemoryMarshal.AsBytes(text.AsSpan());
        for (; bytes.Length >= sizeof(long); bytes = bytes[sizeof(long)..])
            Add(BinaryPrimitives.ReadInt64LittleEndian(bytes));
        if (bytes.Length == 0)
            return;
        Span<byte> rest = stackalloc byte[sizeof(long)];
        rest.Clear();
        bytes.CopyTo(rest);
        Add(BinaryPrimitives.ReadInt64LittleEndian(rest));
    }

    private static ulong Fold(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out var low);
        return high ^ low;
    }
}
