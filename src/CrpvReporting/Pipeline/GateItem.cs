using CrpvReporting.Domain;

namespace CrpvReporting.Pipeline;

/// <summary>What stands between a balance and its publication.</summary>
/// <param name="Name">Its name, to be typed: kind first (« missing_centre/GES »).</param>
/// <param name="Message">What it says, in French.</param>
/// <param name="IsBlocking">Whether it has to be mended; else it may be accepted, with a reason.</param>
/// <param name="Reason">The reason for which it is accepted; null when it is not.</param>
public sealed record GateItem(string Name, string Message, bool IsBlocking, string? Reason)
{
    /// <summary>The kind of the doubts of returns that nobody confirmed.</summary>
    internal const string UnconfirmedKind = "unconfirmed";

    /// <summary>The first part of its name.</summary>
    public string Kind => Name.Split(ItemName.Separator)[0];

    /// <summary>Whether it is a doubt that can be confirmed instead.</summary>
    public bool CanBeConfirmed => Kind == UnconfirmedKind;

    /// <summary>Whether the balance may be frozen in spite of it.</summary>
    public bool IsSettled => !IsBlocking && Reason is not null;
}
