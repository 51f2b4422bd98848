using CrpvReporting.Import.Cells;

namespace CrpvReporting.Import.Rules;

/// <summary>The publics of a session are parts of its participants: their sum is at most the total, when the total is reported.</summary>
internal sealed class PublicsWithinParticipants : ILineRule
{
    public void Check(LineDraft line, ReturnContext context)
    {
        if (line.Participants is not { } participants)
            return;
        long sum = 0;
        foreach (var part in line.Publics)
            sum += part.Participants;
        if (sum > participants)
            context.Log.Add(Messages.PublicsAboveParticipants(context.At(line.Row, FieldNames.Participants), sum, participants));
    }
}
