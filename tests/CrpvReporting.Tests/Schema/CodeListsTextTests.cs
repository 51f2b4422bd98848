using CrpvReporting.Schema;
using Xunit;

namespace CrpvReporting.Tests.Schema;

public sealed class CodeListsTextTests
{
    [Fact]
    public void Lists_read_back_from_their_text_are_the_same()
    {
        var text = CodeListsText.Of(CodeLists.Shipped);
        var read = CodeListsText.Parse(text);
        Assert.Equal(text, CodeListsText.Of(read));
        Assert.Equal(Words(CodeLists.Shipped), Words(read));
    }

    [Fact]
    public void A_list_that_was_not_known_then_is_the_shipped_one()
    {
        var read = CodeListsText.Parse("""{"modes":"code;libelle\nSUR_PLACE;Sur place\n"}""");
        Assert.Equal("Sur place", Assert.Single(read.Modes).Label);
        Assert.Same(CodeLists.Shipped.Themes, read.Themes);
    }

    private static IEnumerable<string> Words(CodeLists lists) =>
        lists.All.SelectMany(list => list, (list, entry) => $"{list.Name} {entry.Index} {entry.Code} {entry.Label} {entry.ValidFrom} {entry.ValidTo} {entry.GroupIndex} {string.Join('|', entry.Synonyms)} {string.Join('|', entry.Attributes)}");
}
