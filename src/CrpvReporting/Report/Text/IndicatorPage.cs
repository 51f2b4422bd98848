using System.Globalization;
using System.Text;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Text;

/// <summary>The dictionary of indicators, as Markdown: definitions, then the query of each.</summary>
public static class IndicatorPage
{
    /// <param name="lists">The lists, the dictionary among them.</param>
    /// <param name="year">The year that the queries take as an example.</param>
    /// <param name="sql">The query of an indicator.</param>
    public static string Write(CodeLists lists, int year, Func<Indicator, string> sql)
    {
        var page = new StringBuilder();
        page.Append("# Dictionnaire des indicateurs\n\n");
        page.Append("Cette page est produite à partir du code : elle ne se corrige pas à la main. `crpv indicators` l'affiche, `crpv indicators ANNÉE` donne les valeurs, `crpv indicators ANNÉE --sql` les requêtes.\n\n");
        MarkdownTable.Append(page, ["Code", "Indicateur", "Unité", "Définition", "Calcul", "Champ", "Arrondi", "Depuis", "Ruptures de série"], lists.Indicators.Select(Row));
        page.Append(CultureInfo.InvariantCulture, $"\n## En SQL\n\nChaque requête donne, seule, le chiffre de {year} dans la base (`sqlite3 bilan.db`). L'outil calcule autrement, à partir de cellules ; un test compare les deux. D'une année sans remontée, une requête qui compte donne 0 ; l'outil dit [nr].\n");
        foreach (var indicator in lists.Indicators.DistinctBy(indicator => indicator.Formula))
            page.Append(CultureInfo.InvariantCulture, $"\n### {indicator.Label}\n\n```sql\n{sql(indicator)}```\n");
        return page.ToString();
    }

    private static string[] Row(Indicator indicator) =>
    [
        $"`{indicator.Code}`", indicator.Label, indicator.Unit, indicator.Definition, indicator.FormulaText, indicator.Scope,
        IndicatorText.Rounding(indicator.Decimals), IndicatorText.Since(indicator), IndicatorText.Breaks(indicator),
    ];
}
