using System.CommandLine;
using System.Globalization;
using CrpvReporting.Cli.Commands;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Store;
using Microsoft.Data.Sqlite;

namespace CrpvReporting.Cli;

/// <summary>The command line as a whole: parses, runs a verb, and turns every way of failing into one line and an exit code.</summary>
internal static class Application
{
    /// <summary>« @file » is a path like another.</summary>
    private static readonly ParserConfiguration AsTyped = new() { ResponseFileTokenReplacer = null };

    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        try
        {
            var parsed = Root(terminal).Parse(arguments, AsTyped);
            if (parsed.GetResult("--version") is not null && parsed.CommandResult.Command is RootCommand)
            {
                terminal.Output.WriteLine($"crpv {Workspace.ProgramVersion}");
                return ExitCode.Done;
            }

            return Help.IsAsked(parsed) ? Help.Show(parsed, terminal) : CommandLineErrors.Check(parsed).Invoke(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = terminal.Output,
                Error = terminal.Error,
            });
        }
        catch (UsageException exception)
        {
            return Fail(terminal, exception.Message);
        }
        catch (QuestionException exception)
        {
            return Fail(terminal, exception.Message);
        }
        catch (StoreException exception)
        {
            return Fail(terminal, exception.Message);
        }
        catch (SqliteException exception)
        {
            return Fail(terminal, BalanceStore.Explain(exception, DatabaseOf(arguments)).Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail(terminal, FileFailure.Explain(exception));
        }
        catch (Exception exception)
        {
            var details = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"crpv-erreur-{Environment.ProcessId}.txt"));
            File.WriteAllText(details, exception.ToString());
            terminal.Error.WriteLine($"Erreur inattendue : {exception.GetType().Name}. Le détail est dans {details}.");
            return ExitCode.Bug;
        }
    }

    /// <summary>The database that a command line names, for a message.</summary>
    private static string DatabaseOf(IReadOnlyList<string> arguments) =>
        arguments.SkipWhile(argument => argument != "--db").Skip(1).FirstOrDefault() ?? CommonOptions.DefaultDatabase;

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("Bilan national d'activité des centres de ressources politique de la ville : importe les remontées, les contrôle, calcule et publie le bilan.")
        {
            DemoCommand.Create(terminal),
            ReceiveCommand.CreateCheck(terminal),
            ReceiveCommand.CreateImport(terminal),
            StatusCommand.Create(terminal),
            ShowCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            IndicatorsCommand.Create(terminal),
            PlaceCommand.Create(terminal),
            ReportCommand.Create(terminal),
            SlidesCommand.Create(terminal),
            ChartsCommand.Create(terminal),
            ConfirmCommand.Create(terminal),
            FreezeCommand.Create(terminal),
            DiffCommand.Create(terminal),
            AccessCommand.Create(terminal),
            BackupCommand.Create(terminal),
            ReadCommand.Create(terminal),
            MatchesCommand.Create(terminal),
            TemplateCommand.Create(terminal),
            ServeCommand.Create(terminal),
        };
        return root;
    }

    private static int Fail(Terminal terminal, string message)
    {
        terminal.Error.WriteLine(message.ReplaceLineEndings(" "));
        return ExitCode.Usage;
    }
}
