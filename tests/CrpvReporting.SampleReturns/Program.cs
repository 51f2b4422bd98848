using CrpvReporting.SampleReturns;

// dotnet run --project tests/CrpvReporting.SampleReturns -- samples
if (args.Length != 1)
{
    Console.Error.WriteLine("Usage : dotnet run --project tests/CrpvReporting.SampleReturns -- <dossier>");
    return 2;
}

foreach (var file in SampleSet.Generate())
{
    var path = Path.Combine(args[0], file.RelativePath.Replace('/', Path.DirectorySeparatorChar));
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllBytes(path, file.Content);
}

return 0;
