namespace CrpvReporting.SampleReturns;

/// <summary>The national programmes that an activity serves, when they exist at its date.</summary>
internal static class DispositifDraw
{
    private static readonly DateOnly FirstCitesEducatives = new(2019, 9, 5);

    public static List<string> Draw(Prng prng, Slot slot)
    {
        var drawn = new List<string>();
        switch (slot.Theme)
        {
            case "EDUCATION":
                Add("CITE_EDUCATIVE", slot.FirstDay >= FirstCitesEducatives ? 0.5 : 0);
                Add("PRE", 0.25);
                break;
            case "VRL":
                Add("PLAN_VRL", slot.Type.Code == "FORMATION" ? 0.9 : 0.4);
                break;
            case "EMPLOI":
                Add("CITE_EMPLOI", slot.FirstDay.Year >= 2020 ? 0.3 : 0);
                break;
            case "CADRE_VIE":
                Add("NPNRU", 0.5);
                Add("CONSEIL_CITOYEN", 0.08);
                break;
            case "PARTICIPATION":
                Add("CONSEIL_CITOYEN", 0.5);
                Add("NPNRU", 0.08);
                break;
            case "JEUNESSE":
                Add("CITE_EDUCATIVE", slot.FirstDay >= FirstCitesEducatives ? 0.15 : 0);
                break;
        }

        return drawn;

        void Add(string code, double probability)
        {
            if (prng.Chance(probability))
                drawn.Add(code);
        }
    }
}
