using System.Text.RegularExpressions;
using CrpvReporting.Schema;
using Xunit;

namespace CrpvReporting.Tests.Architecture;

/// <summary>Missions, themes, centres… are data: a row may be added, renamed or closed without touching the code.</summary>
public sealed partial class CodeListRowTests
{
    [Fact]
    public void No_code_names_a_row_of_a_code_list()
    {
        var codes = CodeLists.Shipped.All.SelectMany(list => list).Select(entry => entry.Code).ToHashSet(StringComparer.Ordinal);
        var fields = ActivitySchema.Shipped.Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        var named =
            from file in Directory.EnumerateFiles(RepositoryFolder.Of("src"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            from line in File.ReadLines(file)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            from Match literal in Literals().Matches(line)
            where codes.Contains(literal.Groups["text"].Value) && !fields.Contains(literal.Groups["text"].Value)
            select $"{Path.GetRelativePath(RepositoryFolder.Root, file)}: {line.Trim()}";
        Assert.Empty(named);
    }

    [GeneratedRegex("\"(?<text>([^\"\\\\]|\\\\.)*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Literals();
}
