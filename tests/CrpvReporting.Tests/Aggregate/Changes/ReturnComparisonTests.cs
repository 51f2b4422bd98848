using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Domain;
using Xunit;

namespace CrpvReporting.Tests.Aggregate.Changes;

public sealed class ReturnComparisonTests
{
    private static readonly Activity Meeting = SmallLine.Of(2, "2021-03-15", "Rencontre des acteurs", "A-1", halfDays: 1, participants: 10);
    private static readonly Activity Training = SmallLine.Of(3, "2021-04-02", "Formation des élus", "A-2", halfDays: 2);

    [Fact]
    public void The_same_lines_in_another_order_and_on_other_rows_change_nothing()
    {
        var change = Compare([Meeting, Training], [Training with { Row = 12 }, Meeting with { Row = 40 }]);
        Assert.Equal((2, 0, 0, 0), Counts(change));
        Assert.Equal(change.Before, change.After);
    }

    [Fact]
    public void A_line_that_says_something_else_is_known_again_by_its_reference_and_date()
    {
        var change = Compare([Meeting, Training], [Training, Meeting with { Row = 3, Title = "Rencontre annuelle", HalfDays = Half(1.5m) }]);
        Assert.Equal((1, 1, 0, 0), Counts(change));
        var edit = Assert.Single(change.FirstChanged);
        Assert.Equal(("Rencontre des acteurs", "Rencontre annuelle", 3), (edit.Former.Activity.Title, edit.Current.Activity.Title, edit.Current.Activity.Row));
        Assert.Equal((3m, 3.5m), (change.Before.HalfDays.Value, change.After.HalfDays.Value));
        Assert.Equal((10L, 10L), (change.Before.Participants, change.After.Participants));
    }

    [Fact]
    public void Without_a_reference_it_is_known_again_by_its_date_and_title_whatever_the_accents()
    {
        var change = Compare([Training with { ActionReference = null }], [Training with { Title = "FORMATION DES ELUS", Participants = 4 }]);
        Assert.Equal((0, 1, 0, 0), Counts(change));
        Assert.Equal((null, 4L), (change.Before.Participants, change.After.Participants));
    }

    [Fact]
    public void Among_the_sessions_of_an_action_on_one_day_the_same_title_comes_first()
    {
        var morning = Meeting with { Title = "Matin" };
        var evening = Meeting with { Title = "Soir" };
        var change = Compare([morning, evening], [evening with { HalfDays = Half(2) }]);
        Assert.Equal((0, 1, 0, 1), Counts(change));
        Assert.Equal("Soir", Assert.Single(change.FirstChanged).Former.Activity.Title);
        Assert.Equal("Matin", Assert.Single(change.FirstRemoved).Activity.Title);
    }

    [Fact]
    public void A_line_moved_to_another_day_is_removed_and_added()
    {
        var change = Compare([Meeting], [Meeting with { Date = Meeting.Date.AddDays(1) }]);
        Assert.Equal((0, 0, 1, 1), Counts(change));
    }

    [Fact]
    public void Of_equal_lines_each_counts_and_the_last_is_the_one_removed()
    {
        var change = Compare([Meeting, Meeting with { Row = 3 }, Meeting with { Row = 4 }], [Meeting, Meeting with { Row = 3 }]);
        Assert.Equal((2, 0, 0, 1), Counts(change));
        Assert.Equal(4, Assert.Single(change.FirstRemoved).Activity.Row);
    }

    [Fact]
    public void An_empty_return_has_all_its_lines_added_or_removed()
    {
        Assert.Equal((0, 0, 2, 0), Counts(Compare([], [Meeting, Training])));
        Assert.Equal((0, 0, 0, 2), Counts(Compare([Meeting, Training], [])));
        Assert.Equal((0, 0, 0, 0), Counts(Compare([], [])));
    }

    [Fact]
    public void The_first_lines_of_each_kind_are_given_and_all_are_counted()
    {
        var former = Enumerable.Range(0, 30).Select(i => SmallLine.Of(i + 2, "2021-01-05", $"Séance {i}")).ToList();
        var change = Compare(former, former.Select(line => line with { HalfDays = Half(3) }));
        Assert.Equal((0, 30, 0, 0), Counts(change));
        Assert.Equal(Enumerable.Range(2, ReturnComparison.Shown), change.FirstChanged.Select(edit => edit.Current.Activity.Row));
    }

    private static ReturnChange Compare(IEnumerable<Activity> former, IEnumerable<Activity> current) =>
        ReturnComparison.Of(SmallLine.Return(former), SmallLine.Return(current));

    private static (int Unchanged, int Changed, int Added, int Removed) Counts(ReturnChange change) => (change.Unchanged, change.Changed, change.Added, change.Removed);

    private static HalfDays Half(decimal value) => HalfDays.TryFrom(value, out var halfDays) ? halfDays : default;
}
