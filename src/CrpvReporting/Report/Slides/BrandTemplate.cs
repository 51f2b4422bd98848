using System.IO.Compression;
using System.Xml;
using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Report.Slides;

/// <summary>
/// The template of a brand: a presentation of which the masters, layouts, theme and media are kept, and the slides left out. Read within
/// limits, since it comes from elsewhere; nothing in it is run.
/// </summary>
public sealed class BrandTemplate
{
    /// <summary>Most bytes that all parts inflate to: pictures of a brand fit well within it.</summary>
    public const long MostInflated = 200L * 1024 * 1024;

    /// <summary>Most parts.</summary>
    public const int MostParts = 5000;

    /// <summary>The layouts that are looked for by name.</summary>
    public static IReadOnlyList<string> LayoutNames { get; } = [.. DeckTemplate.Names.Values];

    private const string Vocabulary = "application/vnd.openxmlformats-officedocument.presentationml.";
    private const string SaveAs = "Dans PowerPoint, choisissez « Enregistrer sous » puis « Présentation PowerPoint (*.pptx) ».";

    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0];
    private static readonly XmlReaderSettings Strict = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private readonly byte[] content;

    private BrandTemplate(byte[] content) => this.content = content;

    /// <summary>Reads a template, and makes sure that slides can be made with it.</summary>
    /// <exception cref="UnusableTemplateException">It is no presentation, is protected, carries macros, is too large, or has no layout with a title.</exception>
    public static BrandTemplate Read(Stream file)
    {
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        var template = new BrandTemplate(copy.ToArray());
        template.Open();
        return template;
    }

    /// <summary>The template, ready for slides; another one each time.</summary>
    internal DeckTemplate Open()
    {
        var package = new DeckPackage(Parts());
        Check(package);
        DropSlides(package);
        return DeckTemplate.Of(package)
            ?? throw new UnusableTemplateException("aucune de ses dispositions n'a de place pour un titre", "Ajoutez au masque une disposition avec un titre.");
    }

    private WorkbookPackage Parts()
    {
        if (content.AsSpan().StartsWith(OldOffice))
            throw new UnusableTemplateException("il est protégé par un mot de passe ou d'un ancien format (.ppt)", "Retirez le mot de passe et enregistrez-le au format .pptx.");
        var parts = new WorkbookPackage();
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostParts)
                throw TooLarge();
            var left = MostInflated;
            foreach (var entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/')))
            {
                var part = Inflate(entry, ref left);
                Prove(entry.FullName, part);
                parts.Put(entry.FullName.Replace('\\', '/').TrimStart('/'), part);
            }
        }
        catch (InvalidDataException)
        {
            throw NoPresentation();
        }
        catch (XmlException)
        {
            throw new UnusableTemplateException("il est endommagé", $"Ouvrez-le. {SaveAs}");
        }

        return parts;
    }

    private static byte[] Inflate(ZipArchiveEntry entry, ref long left)
    {
        using var stream = entry.Open();
        using var part = new MemoryStream();
        var buffer = new byte[81_920];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            left -= read;
            if (left < 0)
                throw TooLarge();
            part.Write(buffer, 0, read);
        }

        return part.ToArray();
    }

    /// <summary>A part that is to be read as XML can be, without anything that a reader would fetch or unfold.</summary>
    private static void Prove(string name, byte[] part)
    {
        if (Path.GetExtension(name) is not (".xml" or ".rels"))
            return;
        using var reader = XmlReader.Create(new MemoryStream(part), Strict);
        while (reader.Read())
        {
            // Reading is the proof.
        }
    }

    private static void Check(DeckPackage package)
    {
        if (!package.Parts.Has(WorkbookPackage.ContentTypes) || !package.Parts.Has(WorkbookPackage.RootRelationships) || !package.Parts.Has(DeckPackage.Presentation))
            throw NoPresentation();
        var type = package.TypeOf(DeckPackage.Presentation) ?? "";
        if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || package.Parts.Names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            throw new UnusableTemplateException("il contient des macros", SaveAs);
        if (!type.StartsWith(Vocabulary, StringComparison.Ordinal))
            throw NoPresentation();
    }

    /// <summary>Leaves masters, layouts, themes and what they need; slides, notes, comments with their authors, and what shows slides go.</summary>
    private static void DropSlides(DeckPackage package)
    {
        var presentation = package.Parts.Load(DeckPackage.Presentation);
        foreach (var element in presentation.Root!.Elements().Where(element => element.Name.LocalName is "sldIdLst" or "custShowLst" or "modifyVerifier" or "extLst").ToList())
            element.Remove();
        package.Parts.Save(DeckPackage.Presentation, presentation);
        package.Unrelate(DeckPackage.Presentation, kind => kind is "slide" or "commentAuthors" or "authors" or "viewProps" or "presProps");
        package.Unrelate("", kind => kind != "officeDocument");
        // A template (.potx) or a show (.ppsx) becomes a presentation.
        package.SetType(DeckPackage.Presentation, BuiltInTemplate.PresentationType);
        package.Sweep();
    }

    private static UnusableTemplateException NoPresentation() => new("ce n'est pas une présentation PowerPoint", SaveAs);

    private static UnusableTemplateException TooLarge() => new("il est trop volumineux une fois décomprimé", "Réduisez ses images : les parties d'un modèle doivent tenir dans 200 Mo.");
}
