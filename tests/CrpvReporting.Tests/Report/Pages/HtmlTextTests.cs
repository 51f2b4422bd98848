using System.Xml.Linq;
using CrpvReporting.Report.Pages;
using Xunit;

namespace CrpvReporting.Tests.Report.Pages;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("&amp; \"A\" 'B'", "&amp;amp; &quot;A&quot; 'B'")]
    [InlineData("]]><!-- -->", "]]&gt;&lt;!-- --&gt;")]
    [InlineData("a\u0000b\u0008c\u009Bd\uFFFFe", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe")]
    [InlineData("a\r\nb\tc", "a\nb\tc")]
    [InlineData("👩🏽", "👩🏽")]
    [InlineData("Attendu : « oui » ?", "Attendu\u00A0: «\u00A0oui\u00A0»\u00A0?")]
    public void Words_are_encoded_whatever_they_hold(string words, string expected) =>
        Assert.Equal($"<!DOCTYPE html>\n<p>{expected}</p>\n", HtmlText.Of(new XElement("p", words)));

    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("<!DOCTYPE html>\n<p>a\uFFFDb</p>\n", HtmlText.Of(new XElement("p", "a" + '\uD800' + "b")));

    [Fact]
    public void An_attribute_cannot_be_left() => Assert.Equal(
        "<!DOCTYPE html>\n<a href=\"%22%20onclick%3D%22x\" title=\"&quot; onclick=&quot;x\"></a>",
        HtmlText.Of(new XElement("a", new XAttribute("href", Html.Link("\" onclick=\"x").Attribute("href")!.Value), new XAttribute("title", "\" onclick=\"x"))));

    [Fact]
    public void What_is_shown_as_it_is_keeps_its_spaces() =>
        Assert.Equal("<!DOCTYPE html>\n<code>a : b</code>", HtmlText.Of(Html.AsIs("a : b")));

    [Fact]
    public void Only_elements_without_content_close_at_once() => Assert.Equal(
        "<!DOCTYPE html>\n<div><br/>\n<span></span><svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>\n</div>\n",
        HtmlText.Of(new XElement("div", new XElement("br"), new XElement("span"), XElement.Parse("<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>"))));

    [Theory]
    [InlineData("a { content: '</style>' }")]
    [InlineData("a && b")]
    public void A_style_that_would_need_encoding_is_refused(string style) =>
        Assert.Throws<ArgumentException>(() => HtmlText.Of(new XElement("style", style)));

    [Fact]
    public void The_words_between_two_elements_of_a_line_keep_no_space_that_was_not_there() =>
        Assert.Equal("<!DOCTYPE html>\n<p>(<a href=\"#a\">A</a>)</p>\n", HtmlText.Of(Html.Paragraph("(", Html.Jump("a", "A"), ")")));
}
