using CrpvReporting.Domain;
using CrpvReporting.Schema;
using CrpvReporting.Store;
using Xunit;

namespace CrpvReporting.Tests.Store;

public sealed class PlausibilityReaderTests
{
    private static readonly CodeEntry Ara = CodeLists.Shipped.Centres.Find("ARA")!;

    [Fact]
    public void The_months_of_a_year_are_those_of_the_current_return()
    {
        using var store = new SmallStore();
        store.Import("ARA_2020.csv", new ReturnLine { Date = "02/01/2020", HalfDays = "9" });
        store.Import("ARA_2020.csv", new ReturnLine { Date = "03/01/2020", HalfDays = "1,5", Participants = "4" }, new ReturnLine { Date = "04/01/2020", HalfDays = "1" }, new ReturnLine { Date = "05/12/2020" });

        var months = store.Read(opened => opened.ReadMonths(Ara, 2020))!;

        Assert.Equal(12, months.Count);
        Assert.Equal((2.5m, 2, 4L, 1), (months[0].HalfDays.Value, months[0].Activities, months[0].ReportedParticipants, months[0].LinesReporting));
        Assert.Equal((1m, 1, null), (months[11].HalfDays.Value, months[11].Activities, months[11].Participants));
        Assert.All(months.Take(11).Skip(1), month => Assert.Equal(default, month));
        Assert.Null(store.Read(opened => opened.ReadMonths(Ara, 2021)));
    }

    [Fact]
    public void The_other_centres_lines_say_where_they_are_and_what_they_share()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { Event = "E1" });
        store.Import("CVL_2021.csv", new ReturnLine { Title = "Ailleurs" });
        store.Import("BFC_2021.csv", new ReturnLine { Event = "E0" });
        store.ImportText("BFC_2021.csv",
            "date;intitule;mission;type_activite;thematique;mode;champ;demi_journees;id_evenement;co_organisateurs\r\n"
            + "15/03/2021;Journée;RESEAU;RESEAU;EDUCATION;PRESENTIEL;politique_ville;1;E1;ARA|CVL\r\n");
        store.Import("BFC_2020.csv", new ReturnLine { Date = "15/03/2020" });

        var (centres, lines, events) = store.Read(opened =>
            (opened.ReadOtherCentres(Ara, 2021), opened.ReadOtherLines(Ara, 2021).ToList(), opened.ReadOtherEvents(Ara, 2021).ToList()));

        Assert.Equal(["BFC", "CVL"], centres.Select(centre => centre.Code));
        Assert.Equal([("BFC", 2, "Journée", "E1"), ("CVL", 2, "Ailleurs", null)], lines.Select(line => (line.Centre.Code, line.Row, line.Title, line.EventId)));
        Assert.Equal(["ARA", "CVL"], Assert.Single(events).CoOrganisers.Select(centre => centre.Code));
        Assert.Equal(new DateOnly(2021, 3, 15), events[0].Date);
    }
}
