namespace CrpvReporting.SampleReturns;

/// <summary>Gives a centre its lines and their half-days, which add up exactly to its plan.</summary>
internal static class SlotPlanner
{
    public static List<Slot> Plan(YearPlan plan, CentrePlan centre)
    {
        var prng = Prng.For("slots", plan.Year, centre.Code);
        var types = TypeProfile.All.Select(type => new Weighted<TypeProfile>(type, type.Share)).ToList();
        // One of each type first: every type occurs in every return.
        var slots = TypeProfile.All.Select(type => NewSlot(prng, centre.Code, type, Slot.InScope)).ToList();
        while (slots.Count < centre.Lines)
            slots.Add(NewSlot(prng, centre.Code, prng.Pick(types), Slot.InScope));
        Reach(prng, slots, centre.Steps);

        for (var i = 0; i < centre.OtherLines; i++)
            slots.Add(NewSlot(prng, centre.Code, prng.Pick(types), Slot.OutOfScope));
        // Publications: worth no half-day, returned all the same.
        for (var i = prng.Below(3); i > 0; i--)
            slots.Add(new Slot(centre.Code, TypeProfile.All[^1], 0));
        return slots;
    }

    private static Slot NewSlot(Prng prng, string centre, TypeProfile type, string perimeter) =>
        new(centre, type, prng.Pick(type.Steps)) { Perimeter = perimeter };

    private static void Reach(Prng prng, List<Slot> slots, int target)
    {
        var gap = target - slots.Sum(slot => slot.Steps);
        while (gap != 0)
        {
            var slot = prng.Pick(slots);
            // Another of the values usual for the type, towards the target and never past it.
            var usual = prng.Pick(slot.Type.Steps);
            if (gap > 0 ? usual <= slot.Steps || usual - slot.Steps > gap : usual >= slot.Steps || slot.Steps - usual > -gap)
                continue;
            gap -= usual - slot.Steps;
            slot.Steps = usual;
        }
    }
}
