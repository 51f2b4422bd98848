using System.Globalization;

namespace CrpvReporting.Tests;

/// <summary>Runs something as a machine of another country would.</summary>
public static class UnderCulture
{
    public static T Run<T>(string culture, Func<T> what)
    {
        var (before, beforeWords) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return what();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeWords);
        }
    }
}
