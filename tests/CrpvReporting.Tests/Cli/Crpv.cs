using System.Text.Json;
using CrpvReporting.Cli;
using Xunit;

namespace CrpvReporting.Tests.Cli;

/// <summary>What a command line gave: exit code, standard output, standard error.</summary>
internal sealed record Crpv(int Code, string Output, string Error)
{
    /// <summary>Runs a command line in this process, both streams redirected.</summary>
    public static Crpv Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Application.Run(arguments, new Terminal(output, error, outputRedirected: true, errorRedirected: true));
        return new Crpv(code, output.ToString(), error.ToString());
    }

    /// <summary>The result as JSON: nothing else may stand on standard output.</summary>
    public JsonElement Json()
    {
        using var document = JsonDocument.Parse(Output);
        return document.RootElement.Clone();
    }

    /// <summary>The one line of a wrong use, nothing having been said on standard output.</summary>
    public string UsageError()
    {
        Assert.Equal((2, ""), (Code, Output));
        Assert.EndsWith("\n", Error, StringComparison.Ordinal);
        return Assert.Single(Error.TrimEnd('\r', '\n').ReplaceLineEndings("\n").Split('\n'));
    }
}
