namespace CrpvReporting.Report.Pages;

/// <summary>What each file of a report is, and for whom. A new kind of file is a line here; one that is not known is listed by its name.</summary>
internal static class IndexEntries
{
    /// <summary>The files that have a line of their own, in the order of the index. Those of a centre, a table, a figure or the open data are listed together.</summary>
    public static IReadOnlyList<IndexEntry> Of(int year, IReadOnlyList<string> paths)
    {
        var name = $"bilan-{Tables.TableParts.Text(year)}";
        IndexEntry[] known =
        [
            new(IndexGroup.Read, $"{name}.html", "Le bilan, à lire", "Les phrases, les graphiques, les tableaux et les notes sur une seule page, à lire à l'écran, à imprimer ou à mettre en ligne.", "Tout le monde"),
            new(IndexGroup.Read, "phrases.txt", "Les phrases du bilan", "Les chiffres à retenir, en phrases à reprendre telles quelles.", "Qui rédige ou prend la parole"),
            new(IndexGroup.Read, "tableaux.txt", "Les tableaux, en texte", "Tous les tableaux en texte simple, à coller dans un courriel.", null),
            new(IndexGroup.Show, $"{name}.pptx", "Le diaporama", "Un message par diapositive, graphiques modifiables, chiffres exacts dans les commentaires.", "Qui présente le bilan"),
            new(IndexGroup.Show, $"{IndexPage.Figures}/{ContactSheetPage.FileName}", "La planche des graphiques", "Tous les graphiques sur une page, avec leurs fichiers : image, dessin, chiffres, texte de remplacement.", "Qui présente ou met en page"),
            new(IndexGroup.Reuse, $"{name}.xlsx", "Le classeur", "Tous les tableaux, leurs notes et leurs graphiques modifiables ; quand elles sont publiées, les lignes dont ils viennent.", "Qui vérifie ou recalcule"),
        ];
        return [.. known.Where(entry => paths.Contains(entry.Path)), .. paths.Except(known.Select(entry => entry.Path)).Select(path => Other(path)).OfType<IndexEntry>().OrderBy(entry => entry.Group)];
    }

    /// <summary>A file that is known by its kind only; null for one that is listed with others.</summary>
    private static IndexEntry? Other(string path) => (Folder(path), Path.GetFileName(path), Path.GetExtension(path)) switch
    {
        (IndexPage.OpenData, "datapackage.json", _) => new(IndexGroup.Reuse, path, "La description des données ouvertes", "Ce que contient chaque fichier de données : colonnes, types, licence.", "Les programmes"),
        (IndexPage.OpenData, _, ".md") => new(IndexGroup.Reuse, path, "La notice des données ouvertes", "À lire d'abord : ce que sont les fichiers de données, comment y retrouver les totaux.", "Qui réutilise les données"),
        (IndexPage.Centres or IndexPage.Tables or IndexPage.Figures or IndexPage.OpenData, _, _) or (_, IndexPage.FileName, _) => null,
        (_, _, ".sha256") => new(IndexGroup.Check, path, "Les empreintes des fichiers", "De quoi vérifier qu'aucun fichier n'a été modifié (commande sha256sum -c).", null),
        (_, _, ".ods") => new(IndexGroup.Reuse, path, "Le classeur, au format OpenDocument", "Le même classeur, pour LibreOffice.", null),
        (_, _, ".pdf") => new(IndexGroup.Read, path, "Le classeur, imprimé", "Les tableaux du classeur, page après page.", null),
        (_, var name, _) => new(IndexGroup.Reuse, path, name, "", null),
    };

    private static string Folder(string path) => path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : "";
}
