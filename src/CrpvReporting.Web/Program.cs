using CrpvReporting.Store;
using CrpvReporting.Web;

try
{
    await Site.Run(args, SiteSettings.DefaultDatabase, Console.Out);
    return 0;
}
catch (Exception exception) when (exception is SettingException or StoreException)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}
