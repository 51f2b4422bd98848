using System.Globalization;
using CrpvReporting.Domain;

namespace CrpvReporting.Import;

/// <summary>What is said of rows that are no lines.</summary>
internal static partial class Messages
{
    public const string TitleLeftOut = "titre au-dessus de l'en-tête, non compté comme une activité";
    public const string HeaderOnRows = "en-tête lu sur plusieurs lignes";
    public const string HeaderRepeatedLeftOut = "en-tête répété, non compté comme une activité";
    public const string TotalRowLeftOut = "total, laissé hors de la somme";
    public const string StatisticLeftOut = "calcul sur les lignes, laissé hors de la somme";
    public const string HelpRowLeftOut = "consigne ou exemple, non compté comme une activité";
    public const string SectionTitleLeftOut = "titre de section, non compté comme une activité";
    public const string FootnoteLeftOut = "note sous le tableau, non comptée comme une activité";
    public const string OutsideColumnsLeftOut = "rien dans les colonnes lues : non comptée comme une activité";

    public const string BelowTableLeftOut = "sous le tableau, ni date ni code : non comptée comme une activité";
    public const string SideTableLeftOut = "autre tableau, à côté de celui des activités : non lu";
    public const string HiddenSheetRead = "feuille masquée, lue comme les autres";
    public const string HiddenColumnRead = "colonne masquée, lue comme les autres";
    public const string HiddenRowRead = "ligne masquée, lue comme les autres";
    public const string TextRepairedRead = "accents abîmés par un mauvais enregistrement (« Ã© » pour « é »), rétablis";
    public const string MergedHoldsForEach = "cellule fusionnée : la valeur vaut pour chaque ligne";

    public static Finding TotalMismatch(Place place, string read, decimal sum) => Say(
        FindingCodes.TotalMismatch, place, read,
        $"le total écrit ({read}) n'est pas la somme des lignes au-dessus ({Number(sum)}) ; il n'y est pas ajouté.", $"{Number(sum)}, ou la ligne qui manque.");

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');
}
