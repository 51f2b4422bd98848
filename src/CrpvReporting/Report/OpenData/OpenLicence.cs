namespace CrpvReporting.Report.OpenData;

/// <summary>The licence that the data are published under.</summary>
public static class OpenLicence
{
    /// <summary>Its SPDX identifier, in the lower case that Data Package asks for names.</summary>
    public const string Identifier = "etalab-2.0";

    public const string Title = "Licence Ouverte / Open Licence 2.0";

    public const string Address = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";
}
