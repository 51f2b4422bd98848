using System.Security.Cryptography;
using System.Text;
using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report;
using CrpvReporting.Report.Figures;
using CrpvReporting.Report.SmallNumbers;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;
using CrpvReporting.Report.Text.Phrases;
using CrpvReporting.Report.Workbook;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>Writes everything that is published for a year into one folder: workbook, tables, charts.</summary>
public static class PublishReport
{
    /// <summary>In characters: definitions go on below rather than make a line of a thousand.</summary>
    private const int WidestWords = 40;

    /// <summary>Builds the report of a year: every table and figure, before any rendering.</summary>
    /// <param name="workspace">The database and the lists.</param>
    /// <param name="store">The store, open.</param>
    /// <param name="year">The year.</param>
    /// <param name="withCentreFigures">Whether figures of a single centre, and of groups of fewer than three, are published.</param>
    /// <exception cref="StoreException">The database cannot be read, or has no accepted return of that year.</exception>
    public static BalanceReport Build(Workspace workspace, BalanceStore store, int year, bool withCentreFigures = true)
    {
        if (!store.ReceivedYears().Contains(year))
            throw new StoreException($"Aucune remontée acceptée pour {TableParts.Text(year)}.");
        var received = LoadBalance.Years(workspace, store, year);
        var balance = received[^1];
        var years = received.Where(other => other.HasActivities || other == balance).ToList();
        var phrases = YearSentences.Of(balance, years);
        var frozen = workspace.Frozen?.Balance;
        var (tables, figures) = Contents(received);
        var report = new BalanceReport(
            year,
            ReportWords.TitleOf(year),
            Sentences.Headline(balance),
            ReportWords.Cover(balance, phrases, DataVersion(store, year), frozen?.ProgramVersion ?? Workspace.ProgramVersion, frozen?.SchemaVersion ?? workspace.Schema.Version, frozen),
            [.. ReportWords.Notes(balance), .. frozen is null ? [] : FrozenWords.Notes(frozen)],
            tables,
            figures,
            LineData.Of(year, workspace.Lists, store.ReadLines(year).Select(line =>
                (new LineSource(line.Centre, line.File, line.Sha256, line.Sheet, line.Version), line.Activity))))
        {
            Phrases = phrases,
            Frozen = frozen,
        };
        return withCentreFigures ? report : GuardedReport.Of(report, received, Contents);
    }

    /// <summary>Writes the report of a year; returns the files written, in order.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static IReadOnlyList<string> Write(BalanceReport report, string folder)
    {
        // Charts need nothing but their figure, and take as long as all the rest: they are drawn meanwhile.
        var figures = report.Figures.Select(figure => Task.Run(() => FigureFiles.Of(figure))).ToList();
        var files = new List<string>();
        Put($"bilan-{TableName(report)}.xlsx", stream => BalanceWorkbook.Write(report, stream));
        Put("tableaux.txt", stream => stream.Write(FileText.Plain(TextOf(report))));
        Put("phrases.txt", stream => stream.Write(FileText.Plain(PhrasesOf(report))));
        foreach (var table in report.Tables)
            Put(Path.Combine("tableaux", $"{table.Name}.csv"), stream => stream.Write(FileText.ForSpreadsheets(CsvText.ForPeople(table))));
        foreach (var figure in figures)
            foreach (var (name, content) in figure.GetAwaiter().GetResult())
                Put(Path.Combine("graphiques", name), stream => stream.Write(content));

        return files;

        void Put(string name, Action<Stream> write)
        {
            var path = Path.Combine(folder, name);
            WholeFile.Write(path, write);
            files.Add(path);
        }
    }

    /// <summary>The sentences of a report, one a paragraph.</summary>
    public static string PhrasesOf(BalanceReport report) => string.Join("\n", report.Phrases.Select(phrase => phrase.Text + "\n"));

    /// <summary>The tables and figures of the years received, oldest first; a year without an activity in the perimeter has no figure.</summary>
    private static (IReadOnlyList<ReportTable> Tables, IReadOnlyList<Figure> Figures) Contents(IReadOnlyList<YearBalance> received)
    {
        var balance = received[^1];
        var years = received.Where(other => other.HasActivities || other == balance).ToList();
        return (YearTables.Of(balance, years, received), balance.Headline.Measures.Activities == 0 ? [] : YearFigures.Of(balance, years));
    }

    /// <summary>The headline and every table of a report, as plain text.</summary>
    public static string TextOf(BalanceReport report) =>
        report.Title + "\n\n" + report.Headline + "\n\n\n" + FrozenText(report) + string.Join("\n\n", report.Tables.Select(table => TextTable.Folded(table, WidestWords)));

    /// <summary>What is said of a frozen balance, before its tables; nothing of one that is not.</summary>
    private static string FrozenText(BalanceReport report) =>
        report.Frozen is { } frozen ? string.Join("\n", FrozenWords.Notes(frozen)) + "\n\n\n" : "";

    private static string TableName(BalanceReport report) => report.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Identifies the data counted: a digest of which file each centre's current return was read from.</summary>
    private static string DataVersion(BalanceStore store, int year)
    {
        var activities = store.CurrentSubmissions(year).OrderBy(submission => submission.Centre!.Code, StringComparer.Ordinal)
            .Select(submission => $"{submission.Centre} {submission.Sha256}\n");
        var forms = store.CurrentYearlyForms(year).OrderBy(form => form.Centre!.Code, StringComparer.Ordinal)
            .Select(form => $"{form.Centre} {ReturnKindNames.NameOf(form.Kind)} {form.Sha256}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(activities.Concat(forms)))))[..16];
    }
}
