using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Import;

/// <summary>What is said of whose return it is, and of which year.</summary>
internal static partial class Messages
{
    public const string OfTitle = "le titre";
    public const string OfSheet = "le nom de la feuille";
    public const string OfFile = "le nom du fichier";

    public static Finding CentreUnknown(Place place) => Say(
        FindingCodes.CentreUnknown, place, null,
        "le centre n'est indiqué nulle part.", "Nommez le fichier CODE_ANNÉE (par exemple ARA_2021.csv), remplissez la colonne « Centre » ou précisez --centre.");

    public static Finding YearUnknown(Place place) => Say(
        FindingCodes.YearUnknown, place, null,
        "l'année n'est indiquée nulle part.", "Nommez le fichier CODE_ANNÉE (par exemple ARA_2021.csv), remplissez la colonne « Année » ou précisez --year.");

    public static Finding CentreContradiction(Place place, string source, CodeEntry read, CodeEntry retained) => Say(
        FindingCodes.CentreContradiction, place, read.Code,
        $"{source} désigne {read.Code}, alors que la remontée est celle de {retained.Code}.", $"Un seul centre par remontée : {retained.Code} ou {read.Code}.");

    public static Finding YearContradiction(Place place, string source, int read, int retained) => Say(
        FindingCodes.YearContradiction, place, Text(read),
        $"{source} désigne {read}, alors que la remontée est celle de {retained}.", $"Une seule année par remontée : {retained} ou {read}.");

    public static Finding CentreNotExpected(Place place, CodeEntry centre, int year) => Say(
        FindingCodes.CentreNotExpected, place, centre.Code,
        $"{centre.Label} n'est pas dans la liste des centres pour {year}.", "L'année et le centre de la remontée, ou la liste des centres mise à jour.");
}
