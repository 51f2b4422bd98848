using System.Globalization;
using System.Text;

namespace CrpvReporting.Import.Reading;

/// <summary>
/// One row as read from any format: a buffer that the reader fills again and again, so that a million rows cost no
/// memory of their own.
/// </summary>
public sealed class SheetRow
{
    private char[] characters = new char[1024];
    private Slot[] slots = new Slot[64];
    private int used;

    /// <summary>Marks the slots of this row: those of former rows are empty without being cleared, however far to the right a cell is.</summary>
    private int stamp;
    private int filled;

    /// <summary>Row as the spreadsheet numbers it (csv: line on which the record starts), from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Number of cells, up to the last one given.</summary>
    public int Count { get; private set; }

    /// <summary>The cell of a column, from 0; an empty one past the last.</summary>
    public Cell this[int column]
    {
        get
        {
            if ((uint)column >= (uint)Count)
                return default;
            ref var slot = ref slots[column];
            if (slot.Stamp != stamp)
                return default;
            return new Cell(slot.Kind, characters.AsSpan(slot.Start, slot.Length), slot.Number);
        }
    }

    /// <summary>How many of its texts had been damaged by a wrong decoding and were repaired.</summary>
    public int RepairedCells { get; private set; }

    /// <summary>Whether the spreadsheet hides the row, by hand or by a filter.</summary>
    public bool IsHidden { get; private set; }

    /// <summary>Whether no cell holds anything.</summary>
    public bool IsBlank => filled == 0;

    /// <summary>The texts of all cells, one after the other, for what may be looked for before the cells are.</summary>
    internal ReadOnlySpan<char> Characters => characters.AsSpan(0, used);

    /// <summary>Starts a new row.</summary>
    public void Start(int number, bool isHidden = false)
    {
        Number = number;
        IsHidden = isHidden;
        Count = 0;
        used = 0;
        filled = 0;
        RepairedCells = 0;
        stamp++;
    }

    public void AddUtf8(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        var length = Encoding.UTF8.GetChars(utf8, characters.AsSpan(used));

        // As many characters as bytes: plain ASCII, which no decoding damages.
        if (length != utf8.Length)
            length = Repaired(length);
        Set(Count, CellKind.Text, length, 0);
    }

    public void SetText(int column, ReadOnlySpan<char> text, CellKind kind = CellKind.Text, double number = 0)
    {
        Reserve(text.Length);
        text.CopyTo(characters.AsSpan(used));
        Set(column, kind, kind == CellKind.Text ? Repaired(text.Length) : text.Length, number);
    }

    /// <summary>The cells' texts, for what is not read by field (headers, previews).</summary>
    public string[] ToTexts()
    {
        var texts = new string[Count];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = this[i].Kind == CellKind.Date && SpreadsheetDate.TryFrom(this[i].Number, out var date)
                ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : this[i].Text.ToString();
        return texts;
    }

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u202F' or '\t' or '\r' or '\n' or '\uFEFF';

    /// <summary>Repairs the text just written, before it is trimmed: « Ã » and a no-break space are one « à ». Its new length, never a longer one.</summary>
    private int Repaired(int length)
    {
        if (WrongDecoding.Repair(characters.AsSpan(used, length)) is not { } repaired)
            return length;
        repaired.CopyTo(characters.AsSpan(used));
        RepairedCells++;
        return repaired.Length;
    }

    private void Reserve(int length)
    {
        if (used + length > characters.Length)
            Array.Resize(ref characters, Math.Max(characters.Length * 2, used + length));
    }

    private void Set(int column, CellKind kind, int length, double number)
    {
        if (column >= slots.Length)
            Array.Resize(ref slots, Math.Max(slots.Length * 2, column + 1));
        Count = Math.Max(Count, column + 1);
        var start = used;
        used += length;
        while (length > 0 && IsSpace(characters[start]))
        {
            start++;
            length--;
        }

        while (length > 0 && IsSpace(characters[start + length - 1]))
            length--;
        filled += (length == 0 ? 0 : 1) - (slots[column].Stamp == stamp && slots[column].Kind != CellKind.Empty ? 1 : 0);
        slots[column] = new Slot(start, length, length == 0 ? CellKind.Empty : kind, number, stamp);
    }

    private readonly record struct Slot(int Start, int Length, CellKind Kind, double Number, int Stamp);
}
