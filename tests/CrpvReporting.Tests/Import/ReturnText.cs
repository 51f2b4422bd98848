namespace CrpvReporting.Tests.Import;

/// <summary>The smallest return that is accepted, and what a test changes in it.</summary>
internal static class ReturnText
{
    public const string Header = "date;intitule;mission;type_activite;thematique;mode;demi_journees";
    public const string Line = "15/03/2021;Réseau des chefs de projet;RESEAU;RESEAU;EDUCATION;DISTANCIEL;1";

    /// <summary>One line; the fields named are changed, or added at the end.</summary>
    public static string With(params (string Field, string Value)[] changes)
    {
        var (header, line) = (Header.Split(';').ToList(), Line.Split(';').ToList());
        foreach (var (field, value) in changes)
            if (header.IndexOf(field) is >= 0 and var column)
                line[column] = value;
            else
            {
                header.Add(field);
                line.Add(value);
            }

        return $"{string.Join(';', header)}\n{string.Join(';', line)}\n";
    }

    /// <summary>The same return as rows of cells, for a workbook.</summary>
    public static string[][] Rows => [Header.Split(';'), Line.Split(';')];
}
