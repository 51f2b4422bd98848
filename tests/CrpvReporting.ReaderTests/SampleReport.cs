using CrpvReporting.Cli;
using CrpvReporting.ReaderTests;
using Xunit;

[assembly: AssemblyFixture(typeof(SampleReport))]

namespace CrpvReporting.ReaderTests;

/// <summary>The reports of the sample years, written once by the program itself.</summary>
public sealed class SampleReport : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("crpv-readers-").FullName;

    public SampleReport() => Run("demo", "--out", Reports);

    /// <summary>Runs a command line on the database of the samples.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public void Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        if (Application.Run([.. arguments, "--db", this["bilan.db"]], new Terminal(output, error, outputRedirected: true, errorRedirected: true)) != 0)
            throw new InvalidOperationException(error.ToString());
    }

    /// <summary>The folder of a year's report.</summary>
    public string Of(int year) => Path.Combine(Reports, year.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A path for a file or folder of a test.</summary>
    public string this[string name] => Path.Combine(folder, name);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Reports => this["reports"];
}
