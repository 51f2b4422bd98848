using Microsoft.Extensions.Primitives;

namespace CrpvReporting.Web.Centres;

/// <summary>An answer to some doubts, as its form says it.</summary>
/// <param name="Doubts">The digests of the doubts.</param>
/// <param name="Reason">The reason.</param>
internal sealed record DoubtAnswer(IReadOnlyList<string> Doubts, string Reason)
{
    public const string DoubtField = "doute";
    public const string ReasonField = "raison";

    private const int LongestReason = 500;

    /// <summary>No answer yet: the form as it is first shown.</summary>
    public static DoubtAnswer None { get; } = new([], "");

    /// <summary>What is missing among the doubts; null when nothing is.</summary>
    public string? DoubtError { get; private init; }

    /// <summary>What is missing in the reason; null when nothing is.</summary>
    public string? ReasonError { get; private init; }

    public bool HasErrors => DoubtError is not null || ReasonError is not null;

    public static DoubtAnswer Of(IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        var fields = form.ToDictionary(field => field.Key, field => field.Value);
        string[] doubts = [.. fields.GetValueOrDefault(DoubtField).OfType<string>()];
        var reason = fields.GetValueOrDefault(ReasonField).ToString().Trim();
        return new DoubtAnswer(doubts, reason)
        {
            DoubtError = doubts.Length == 0 ? "Cochez au moins un point." : null,
            ReasonError = reason.Length == 0 ? "Écrivez en une phrase pourquoi c'est exact." : reason.Length > LongestReason ? $"Écrivez {LongestReason} caractères au plus." : null,
        };
    }
}
