using System.Globalization;
using CrpvReporting.Bench;

// Without a verb: the measures. «kill», «answers» and «report» are the other things to run by hand; the rest are what both run in a child process.
switch (args)
{
    case ["kill", .. var rest]:
        return KillRun.Run(rest.Length > 0 ? Numbers(rest)[0] : 50, rest.Length > 1 ? Numbers(rest)[1] : Random.Shared.Next());
    case ["answers", .. var rest]:
        return AnswersRun.Run(rest.Length > 0 ? Numbers(rest[..1])[0] : 1_000_000, rest.Length > 1 ? rest[1] : null);
    case ["report", .. var rest]:
        return ReportRun.Run(rest.Length > 0 ? Numbers(rest)[0] : 10_000);
    case ["workbook", .. var rest]:
        return WorkbookRun.Run(rest.Length > 0 ? Numbers(rest)[0] : 100_000);
    case ["site"]:
        return await SiteRun.Run();
    case ["site-kill", .. var rest]:
        return await SiteKillRun.Run(rest.Length > 0 ? Numbers(rest)[0] : 10, rest.Length > 1 ? Numbers(rest)[1] : Random.Shared.Next());
    case ["child-workbook", var database, var lines, var file]:
        return ChildWork.Workbook(database, Numbers([lines])[0], file);
    case ["child-import", var database, var file]:
        return ChildWork.Import(database, file);
    case ["child-totals", var database, var dimensions]:
        return ChildWork.Totals(database, dimensions);
    case ["child-explain", var database]:
        return ChildWork.Explain(database);
    default:
        return PairedRun.Run(args.Length == 0 ? [10_000, 100_000, 1_000_000] : Numbers(args));
}

static int[] Numbers(string[] texts) => [.. texts.Select(text => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture))];
