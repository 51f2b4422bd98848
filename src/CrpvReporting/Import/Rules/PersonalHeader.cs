using System.Collections.Frozen;
using CrpvReporting.Domain;
using CrpvReporting.Import.Reading;

namespace CrpvReporting.Import.Rules;

/// <summary>
/// Headers of columns that hold names, e-mail addresses or telephone numbers of people. Since one such column refuses a whole
/// return, every word of the header has to be known here: « Nom et prénom de l'intervenant » is, « Mail envoyé », « Nombre
/// d'intervenants » and « Téléphone ou visio » are not. « Nom », « Contact » or « Intervenant » alone may be an institution's: their cells decide.
/// </summary>
internal static class PersonalHeader
{
    private const int LongestHeader = 100;
    private const int FewestDigits = 6;

    /// <summary>Words that name what the column holds.</summary>
    private static readonly FrozenDictionary<string, PersonalKind> Sure = new Dictionary<string, PersonalKind>
    {
        ["prenom"] = PersonalKind.Name, ["prenoms"] = PersonalKind.Name,
        ["mail"] = PersonalKind.Email, ["mails"] = PersonalKind.Email, ["email"] = PersonalKind.Email, ["emails"] = PersonalKind.Email,
        ["courriel"] = PersonalKind.Email, ["courriels"] = PersonalKind.Email, ["mel"] = PersonalKind.Email,
        ["electronique"] = PersonalKind.Email, ["electroniques"] = PersonalKind.Email,
        ["telephone"] = PersonalKind.Telephone, ["telephones"] = PersonalKind.Telephone, ["tel"] = PersonalKind.Telephone,
        ["portable"] = PersonalKind.Telephone, ["portables"] = PersonalKind.Telephone,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>People: sure only beside « nom ».</summary>
    private static readonly FrozenSet<string> People = FrozenSet.ToFrozenSet(
        [
            "participant", "participants", "participante", "participantes", "intervenant", "intervenants", "intervenante", "intervenantes",
            "contact", "contacts", "referent", "referents", "referente", "referentes", "responsable", "responsables", "animateur", "animateurs",
            "animatrice", "animatrices", "formateur", "formateurs", "formatrice", "formatrices", "stagiaire", "stagiaires", "inscrit", "inscrits",
            "correspondant", "correspondants", "personne", "personnes", "famille", "invite", "invites", "elu", "elus", "agent", "agents",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(["nom", "noms"], StringComparer.Ordinal);

    /// <summary>Words that change nothing.</summary>
    private static readonly FrozenSet<string> Fillers = FrozenSet.ToFrozenSet(
        [
            "de", "du", "des", "d", "l", "la", "le", "les", "et", "ou", "e", "n", "no", "num", "numero", "numeros", "adresse", "adresses", "fixe",
            "pro", "professionnel", "professionnelle", "coordonnees", "liste",
        ],
        StringComparer.Ordinal);

    /// <summary>What a column under this header surely holds; null when it is not sure.</summary>
    public static PersonalKind? KindOf(ReadOnlySpan<char> header)
    {
        if (!TryReadWords(header, out var words))
            return null;
        foreach (var word in words)
            if (Sure.TryGetValue(word, out var kind))
                return kind;
        return words.Exists(Names.Contains) && words.Exists(People.Contains) ? PersonalKind.Name : null;
    }

    /// <summary>Whether the header may be of people or of institutions: « Nom », « Contact », « Intervenant ».</summary>
    public static bool IsAmbiguous(ReadOnlySpan<char> header) => KindOf(header) is null && TryReadWords(header, out _);

    /// <summary>Whether a cell under such a header bears it out: « oui », « x », « NC » or « 12 » does not.</summary>
    public static bool IsBorneOut(Cell cell, PersonalKind kind)
    {
        var digits = 0;
        var letters = 0;
        foreach (var c in cell.Text)
            if (char.IsAsciiDigit(c))
                digits++;
            else if (char.IsLetter(c))
                letters++;
        return cell.Kind is CellKind.Text or CellKind.Number && (kind == PersonalKind.Telephone ? digits >= FewestDigits : letters > 3 || (letters > 1 && kind == PersonalKind.Name))
            && (letters == 0 || MatchKey.Of(cell.Text) is not ("oui" or "non" or "vrai" or "faux" or "nc" or "nr" or "nd" or "neant" or "aucun" or "sans"));
    }

    /// <summary>Whether a text starts with a civility: « Mme Martin ».</summary>
    public static bool NamesSomeone(ReadOnlySpan<char> text)
    {
        var space = text.IndexOfAny(" \u00A0");
        return space > 0 && space + 1 < text.Length && text[..space] is "M." or "Mr" or "Mme" or "Mlle" or "Monsieur" or "Madame" or "MM." or "Mmes";
    }

    /// <summary>The words of a header that say something; false when one is not known here, or none is.</summary>
    private static bool TryReadWords(ReadOnlySpan<char> header, out List<string> words)
    {
        words = [];
        if (header.Length > LongestHeader)
            return false;
        var start = 0;
        for (var i = 0; i <= header.Length; i++)
        {
            if (i < header.Length && char.IsLetterOrDigit(header[i]))
                continue;
            var word = MatchKey.Of(header[start..i]);
            start = i + 1;
            if (word.Length == 0 || Fillers.Contains(word))
                continue;
            if (!Sure.ContainsKey(word) && !People.Contains(word) && !Names.Contains(word))
                return false;
            words.Add(word);
        }

        return words.Count > 0;
    }
}
