using System.Xml.Linq;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Report.Pages;

/// <summary>What makes a page readable by everyone, held on one page of each kind.</summary>
public sealed class PageStructureTests(SampleDatabase samples)
{
    private static readonly string[] Outside = ["http:", "https:", "//"];

    public static TheoryData<string> Kinds => [.. SamplePages.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_page_is_in_French_and_has_one_main_heading_and_the_others_in_order(string kind)
    {
        var page = Tree(kind);
        Assert.Equal("fr", page.Root!.Attribute("lang")!.Value);
        Assert.NotEmpty(page.Descendants("title").Single().Value);
        var levels = page.Descendants().Where(element => element.Name.LocalName is ['h', >= '1' and <= '6']).Select(heading => heading.Name.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} then h{pair.Second}"));
        Assert.Single(page.Descendants("main"));
        Assert.Single(page.Descendants("header"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Its_first_link_skips_to_the_contents(string kind)
    {
        var page = Tree(kind);
        Assert.Equal("#" + page.Descendants("main").Single().Attribute("id")!.Value, page.Descendants("a").First().Attribute("href")!.Value);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Identifiers_are_unique_and_every_reference_finds_its_own(string kind)
    {
        var page = Tree(kind);
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        var references = page.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "aria-labelledby" or "aria-describedby").SelectMany(attribute => attribute.Value.Split(' '))
            .Concat(page.Descendants("a").Select(link => link.Attribute("href")!.Value).Where(href => href.StartsWith('#')).Select(href => href[1..]));
        Assert.Empty(references.Except(ids));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_table_has_headers_with_their_scope_and_stands_in_a_named_group_that_the_keyboard_scrolls(string kind) => Assert.All(Tree(kind).Descendants("table"), table =>
    {
        Assert.All(table.Element("thead")!.Descendants("th"), header => Assert.Equal("col", header.Attribute("scope")!.Value));
        Assert.All(table.Element("thead")!.Descendants("th"), header => Assert.NotEmpty(header.Value));
        var columns = table.Element("thead")!.Descendants("th").Count();
        Assert.All(table.Elements().Where(part => part.Name.LocalName is "tbody" or "tfoot").Elements("tr"), row =>
        {
            Assert.Equal("row", row.Elements().First().Attribute("scope")!.Value);
            Assert.True(row.Parent!.Name == "tfoot" || row.Elements().Count() == columns, row.Value);
        });
        Assert.Equal(("group", "0"), (table.Parent!.Attribute("role")!.Value, table.Parent.Attribute("tabindex")!.Value));
        Assert.NotNull(table.Parent.Attribute("aria-labelledby"));
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_drawing_is_named_and_told_or_hidden_from_those_who_hear_the_page(string kind) => Assert.All(
        Tree(kind).Descendants().Where(element => element.Name.LocalName == "svg"),
        svg =>
        {
            if (svg.Attribute("aria-hidden")?.Value == "true")
                return;
            Assert.Equal("img", svg.Attribute("role")!.Value);
            var named = svg.Attribute("aria-labelledby")!.Value.Split(' ');
            Assert.All(named, id => Assert.NotEmpty(svg.Descendants().Single(element => element.Attribute("id")?.Value == id).Value));
        });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_page_asks_for_nothing_outside_and_runs_nothing(string kind)
    {
        var page = Tree(kind);
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "img" or "iframe" or "object" or "form" or "base");
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => !attribute.IsNamespaceDeclaration && Outside.Any(start => attribute.Value.StartsWith(start, StringComparison.Ordinal)));
        Assert.DoesNotContain("url(", page.Descendants("style").Single().Value, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page.Descendants("style").Single().Value, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page.Descendants("meta").Select(meta => meta.Attribute("content")?.Value ?? "").First(content => content.Contains("-src", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_page_is_light_and_holds_no_broken_character(string kind)
    {
        var page = samples.PageOf(kind);
        Assert.True(page.Length < 2_000_000);
        Assert.DoesNotContain('\uFFFD', page);
        Assert.DoesNotContain('\r', page);
    }

    private XDocument Tree(string kind) => SamplePages.TreeOf(samples.PageOf(kind));
}
